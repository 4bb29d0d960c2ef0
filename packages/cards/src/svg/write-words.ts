import sharp from 'sharp';
import { createKept } from '../kept.ts';
import { rawPixels, type Pixels } from '../pictures/pixels.ts';
import type { DrawnWord } from '../text/index.ts';
import type { CardBox } from '../types.ts';
import { around, intersection, meet } from './boxes.ts';
import type { PlacedText } from './part-words.ts';

/** Three bytes a pixel. */
const CHANNELS = 3;

/** Bytes of words that are kept: the decks of some hundred stories, labels, names, common words. */
const KEPT_MAX = 24_000_000;

const keptWords = createKept<Buffer>(KEPT_MAX, ({ byteLength }) => byteLength);

/** Words whose areas meet, of one colour on another. */
interface Patch {
  area: CardBox;
  parts: { word: DrawnWord; color: string; x: number; y: number }[];
}

/** A patch on its way to pixels. */
interface Cell {
  patch: Patch;
  behind: string;
  /** Of two with the same key the pixels are the same. */
  key: string;
}

/**
 * Writes texts on what lies under them. Each word is rendered by itself, by what renders whole
 * cards, and only where no other card of the run showed the same.
 *
 * @returns A picture of its own; nothing where what is behind a word isn't of one colour, or satori
 * draws it in another way.
 */
export async function writeWords(
  ground: Pixels,
  texts: readonly PlacedText[],
): Promise<Pixels | undefined> {
  const patches = patchesOf(texts);
  const cells: Cell[] = [];
  for (const patch of patches ?? []) {
    const behind = colourOf(ground, patch.area);
    if (behind === undefined) return undefined;
    cells.push({ patch, behind, key: keyOf(patch, behind) });
  }
  if (!patches) return undefined;
  const pixels = await pixelsOf(cells);
  const picture = { ...ground, data: Buffer.from(ground.data) };
  for (const { patch, key } of cells) lay(picture, patch.area, pixels.get(key));
  return picture;
}

function patchesOf(texts: readonly PlacedText[]): Patch[] | undefined {
  const patches: Patch[] = [];
  for (const { text, ...at } of texts) {
    const words = text.words();
    if (!words) return undefined;
    for (const word of words) {
      const { x, y, width, height } = word.area;
      let patch: Patch = {
        area: { x: at.x + x, y: at.y + y, width, height },
        parts: [{ word, color: text.color, x: at.x + word.x, y: at.y + word.y }],
      };
      for (const other of patches.filter(({ area }) => meet(area, patch.area))) {
        patches.splice(patches.indexOf(other), 1);
        patch = {
          area: around(other.area, patch.area),
          parts: [...other.parts, ...patch.parts],
        };
      }
      patches.push(patch);
    }
  }
  return patches;
}

/** The colour of a part of a picture, if it has one. */
function colourOf({ data, width, height }: Pixels, area: CardBox): string | undefined {
  const inside = intersection(area, { x: 0, y: 0, width, height });
  if (inside.width !== area.width || inside.height !== area.height) return undefined;
  const length = area.width * CHANNELS;
  const at = (row: number) => ((area.y + row) * width + area.x) * CHANNELS;
  const first = data.subarray(at(0), at(0) + length);
  if (!first.subarray(CHANNELS).equals(first.subarray(0, -CHANNELS))) return undefined;
  for (let row = 1; row < area.height; row++) {
    if (!first.equals(data.subarray(at(row), at(row) + length))) return undefined;
  }
  return `#${first.toString('hex', 0, CHANNELS)}`;
}

function keyOf({ area, parts }: Patch, behind: string): string {
  const places = parts.map(
    ({ word, color, x, y }) => `${color} ${x - area.x} ${y - area.y} ${word.key}`,
  );
  return [behind, area.width, area.height, ...places].join(' ');
}

/** The pixels of cells by their keys, rendered together as far as they aren't kept. */
async function pixelsOf(cells: readonly Cell[]): Promise<Map<string, Buffer>> {
  const pixels = new Map<string, Buffer>();
  const missing = new Map<string, Cell>();
  for (const cell of cells) {
    const kept = keptWords.get(cell.key);
    if (kept) pixels.set(cell.key, kept);
    else missing.set(cell.key, cell);
  }
  if (missing.size === 0) return pixels;
  const sheet = sheetOf([...missing.values()]);
  const rendered = await rawPixels(sharp(Buffer.from(sheet.svg), { unlimited: true }));
  for (const { cell, x, y } of sheet.placed) {
    const own = cut(rendered, { ...cell.patch.area, x, y });
    keptWords.set(cell.key, own);
    pixels.set(cell.key, own);
  }
  return pixels;
}

/** How wide a sheet is that many words are rendered on at once. */
const SHEET_WIDTH = 1200;

/** Cells side by side on an SVG, in rows. */
function sheetOf(cells: readonly Cell[]) {
  const placed: { cell: Cell; x: number; y: number }[] = [];
  let [x, y, height, width] = [0, 0, 0, 0];
  for (const cell of cells) {
    const { area } = cell.patch;
    if (x > 0 && x + area.width > SHEET_WIDTH) [x, y, height] = [0, y + height, 0];
    placed.push({ cell, x, y });
    x += area.width;
    width = Math.max(width, x);
    height = Math.max(height, area.height);
  }
  const shown = placed.map((it) => {
    const { area, parts } = it.cell.patch;
    const paths = parts.map(
      ({ word, color, ...at }) =>
        `<path transform="translate(${it.x + at.x - area.x} ${it.y + at.y - area.y})" fill="${color}" d="${word.path()}"/>`,
    );
    return `<rect x="${it.x}" y="${it.y}" width="${area.width}" height="${area.height}" fill="${it.cell.behind}"/>${paths.join('')}`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y + height}">${shown.join('')}</svg>`;
  return { svg, placed };
}

function cut({ data, width }: Pixels, area: CardBox): Buffer {
  const length = area.width * CHANNELS;
  const own = Buffer.allocUnsafe(length * area.height);
  for (let row = 0; row < area.height; row++) {
    const from = ((area.y + row) * width + area.x) * CHANNELS;
    data.copy(own, row * length, from, from + length);
  }
  return own;
}

function lay({ data, width }: Pixels, area: CardBox, pixels: Buffer | undefined): void {
  const length = area.width * CHANNELS;
  for (let row = 0; row < area.height; row++) {
    const to = ((area.y + row) * width + area.x) * CHANNELS;
    pixels?.copy(data, to, row * length, (row + 1) * length);
  }
}
