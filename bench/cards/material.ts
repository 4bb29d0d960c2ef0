import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { CARD_SIZES } from '../../packages/cards/src/card-size.ts';
import { capital, generator, pick } from '../random.ts';

/** A card of the benchmark, the same for all that draw it. */
export interface Subject {
  headline: string;
  deck: string;
  /** The path of a JPEG; `undefined` where the card is of words alone. */
  picture?: string;
}

/** What a drawing process is told, by its arguments. */
export interface Task {
  subjects: Subject[];
  /** Where it writes its cards: `0.png`, `1.png` … */
  out: string;
}

export const { width: WIDTH, height: HEIGHT } = CARD_SIZES.wide;

/** A photo as editors upload it. */
const PHOTO = { width: 1600, height: 1067 };

/** Words as often as the demo's stories have them: what draws a word once gains what it would. */
async function storyWords(): Promise<string[]> {
  const folder = new URL('../../site/content/stories/', import.meta.url);
  const names = await readdir(folder);
  const stories = await Promise.all(
    names.toSorted().map((name) => readFile(new URL(name, folder), 'utf8')),
  );
  return stories.join(' ').match(/(?<=\s)[a-z’]{2,}(?=\s)/g) ?? [];
}

/** Makes subjects, no two with the same headline or picture, the same each time. */
export async function makeSubjects(count: number, folder: string, photos: boolean) {
  await mkdir(folder, { recursive: true });
  const subjects: Subject[] = [];
  const all = await storyWords();
  for (let index = 0; index < count; index += 1) {
    const random = generator(index + 1);
    const words = Array.from({ length: 6 + (index % 7) }, () => pick(all, random));
    const picture = join(folder, `${index}.jpg`);
    if (photos) await writeFile(picture, await photo(random));
    subjects.push({
      headline: `${capital(words.join(' '))} ${index}`,
      deck: capital(Array.from({ length: 8 }, () => pick(all, random)).join(' ')),
      ...(photos && { picture }),
    });
  }
  return subjects;
}

/** Noise at every scale, weaker the finer it is: as detailed as photos are. */
async function photo(random: () => number): Promise<Buffer> {
  const { width, height } = PHOTO;
  const sum = new Float32Array(width * height * 3);
  for (const [scale, weight] of [
    [256, 90],
    [64, 50],
    [16, 22],
    [4, 8],
    [1, 3],
  ] as const) {
    const [columns, rows] = [Math.ceil(width / scale) + 1, Math.ceil(height / scale) + 1];
    const noise = Buffer.alloc(columns * rows * 3);
    for (let at = 0; at < noise.length; at += 1) noise[at] = random() * 256;
    const layer = await sharp(noise, { raw: { width: columns, height: rows, channels: 3 } })
      .resize(width, height, { fit: 'fill', kernel: 'cubic' })
      .raw()
      .toBuffer();
    for (let at = 0; at < sum.length; at += 1) {
      sum[at] = (sum[at] ?? 0) + (((layer[at] ?? 0) - 128) / 128) * weight;
    }
  }
  const data = Buffer.from(Uint8ClampedArray.from(sum, (it) => 96 + it * 0.7));
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 88 })
    .toBuffer();
}
