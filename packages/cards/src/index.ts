import { createHash } from 'node:crypto';
import satori from 'satori';
import sharp from 'sharp';
import { cardFonts, SERIF_FAMILY } from './card-fonts.ts';
import { box } from './card-element.ts';
import type { CardFacts } from './types.ts';
export { CARD_HEIGHT, CARD_TYPE, CARD_WIDTH } from './card-size.ts';
export type { CardFacts, CardTone } from './types.ts';
export interface CardStore { get(facts: CardFacts): Promise<Uint8Array>; stats: { drawn: number; reused: number } }
export function cardVersion(f: CardFacts) { return createHash('sha256').update(JSON.stringify(f)).digest('hex').slice(0, 10); }
export function createCardStore(_: { dir: string }): CardStore {
  const stats = { drawn: 0, reused: 0 };
  return { stats, async get(f) { stats.drawn++; const svg = await satori(box({ display: 'flex', fontFamily: SERIF_FAMILY, fontSize: 80 }, f.headline) as never, { width: 1200, height: 630, fonts: cardFonts() }); return sharp(Buffer.from(svg)).png().toBuffer(); } };
}
