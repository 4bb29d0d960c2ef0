import { LRUCache } from 'lru-cache';
import { copyPixels, type Pixels } from '../pictures/pixels.ts';
import type { DrawnWord } from '../text/index.ts';
import type { PlacedText } from './part-words.ts';

/** Bytes of words that are kept: labels, names, decks and common words of a run. */
const KEPT_MAX = 24_000_000;

const keptWords = new LRUCache<string, Uint8Array>({
  maxSize: KEPT_MAX,
  // What is empty has a size as well, or the cache would refuse it.
  sizeCalculation: ({ byteLength }) => Math.max(1, byteLength),
});

/** Writes texts on a copy of a picture, each word filled once for all cards that show it. */
export function writeWords(ground: Pixels, texts: readonly PlacedText[]): Pixels {
  const picture = copyPixels(ground);
  for (const { words, color, x, y } of texts) {
    const ink = Buffer.from(color.slice(1), 'hex');
    for (const word of words) lay(picture, word, x + word.x, y + word.y, ink);
  }
  return picture;
}

function lay({ data, width, height }: Pixels, word: DrawnWord, x: number, y: number, ink: Buffer) {
  const { area } = word;
  const covered = coveredBy(word);
  const [red = 0, green = 0, blue = 0] = ink;
  const [left, top] = [x + area.x, y + area.y];
  const first = Math.max(0, -left);
  const end = Math.min(area.width, width - left);
  for (let row = Math.max(0, -top); row < Math.min(area.height, height - top); row++) {
    for (let column = first; column < end; column++) {
      const share = covered[row * area.width + column] ?? 0;
      if (share === 0) continue;
      const at = ((top + row) * width + left + column) * 3;
      data[at] = mixed(data[at] ?? 0, red, share);
      data[at + 1] = mixed(data[at + 1] ?? 0, green, share);
      data[at + 2] = mixed(data[at + 2] ?? 0, blue, share);
    }
  }
}

function mixed(behind: number, ink: number, share: number): number {
  return Math.round(behind + ((ink - behind) * share) / 255);
}

function coveredBy(word: DrawnWord): Uint8Array {
  const kept = keptWords.get(word.key);
  if (kept) return kept;
  const covered = word.fill(word.area);
  keptWords.set(word.key, covered);
  return covered;
}
