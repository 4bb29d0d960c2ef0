import type { CardFormat } from '@developing-story/cards';
import { CARD_SIZE_NAMES, type CardSizeName } from '@developing-story/story';

/** The size that addresses don't name. */
const [UNNAMED] = CARD_SIZE_NAMES;

const EXTENSIONS: Record<CardFormat, string> = { png: 'png', jpeg: 'jpg' };

/** What the address of a card ends in: `.png`, `.square.png`. */
export function cardEnding(size: CardSizeName, format: CardFormat): string {
  return `${size === UNNAMED ? '' : `.${size}`}.${EXTENSIONS[format]}`;
}

/** The size of the card whose address ends so. */
export function cardSizeAt(address: string): CardSizeName {
  const [, name] = /\.(\w+)\.\w+$/.exec(address) ?? [];
  return CARD_SIZE_NAMES.find((size) => size === name) ?? UNNAMED;
}
