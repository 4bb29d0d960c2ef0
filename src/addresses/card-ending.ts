import type { CardFormat, CardSizeName } from '@developing-story/cards';

const EXTENSIONS: Record<CardFormat, string> = { png: 'png', jpeg: 'jpg' };

/** What the address of a card ends in: `.png`, `.square.png`. */
export function cardEnding(size: CardSizeName, format: CardFormat): string {
  return `${size === 'wide' ? '' : `.${size}`}.${EXTENSIONS[format]}`;
}

/** The size of the card whose address ends so. */
export function cardSizeAt(address: string): CardSizeName {
  const name = /\.(square|tall)\.\w+$/.exec(address)?.[1];
  return (name as CardSizeName | undefined) ?? 'wide';
}
