import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** Pictures to compare with, a PNG each. */
export const STORED = new URL('pictures/', import.meta.url);

/** What differed, for a look at it. Ignored by git. */
const CHANGED = new URL('.changed-pictures/', import.meta.url);

const ACCEPT = 'UPDATE_CARD_PICTURES';

/**
 * How far two pixels may be apart, where black and white are 1 apart. A stored picture has 256
 * colours, and another processor rounds the edges of letters otherwise.
 */
const APART = 0.06;

/**
 * How many pixels of any square of 32 by 32 may be further apart. Outlines moved at random by up to
 * a twentieth of a pixel make 9 in the script with the finest strokes, and letters that stand half
 * a pixel further on 17 or more.
 */
const SQUARE = 32;
const STRAY = 12;

interface Picture {
  data: Buffer;
  width: number;
  height: number;
}

/**
 * Tells how a picture differs from the stored one of its name: nothing where no reader would see
 * it. With `UPDATE_CARD_PICTURES=1` a picture that differs is stored instead, though never in CI.
 */
export async function pictureProblem(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const file = new URL(`${name}.png`, STORED);
  const changed = new URL(`${name}.png`, CHANGED);
  const stored = await readFile(file).catch(() => undefined);
  const difference = stored ? await compare(stored, bytes) : { said: 'has no stored picture' };
  if (!difference) {
    await rm(changed, { force: true });
    return undefined;
  }
  if (isAccepting()) {
    await mkdir(new URL('./', file), { recursive: true });
    await writeFile(file, await packed(bytes));
    await rm(changed, { force: true });
    return undefined;
  }
  await mkdir(new URL('./', changed), { recursive: true });
  await writeFile(changed, difference.shown ?? bytes);
  return `The card "${name}" ${difference.said}. Look at ${fileURLToPath(changed)}${difference.shown ? ': stored, drawn, and what differs' : ''}. If it is as it should be, run the test with ${ACCEPT}=1, look at what that stores, and commit it.`;
}

/** @throws {Error} in CI, where nobody looks at what would be stored. */
function isAccepting(): boolean {
  if (process.env[ACCEPT] !== '1') return false;
  if (process.env['CI']) {
    throw new Error(`${ACCEPT} is set in CI. Store pictures where you can look at them.`);
  }
  return true;
}

async function compare(
  stored: Uint8Array,
  bytes: Uint8Array,
): Promise<{ said: string; shown?: Buffer } | undefined> {
  const [before, after] = [await open(stored), await open(bytes)];
  const { width, height } = after;
  if (before.width !== width || before.height !== height) {
    return {
      said: `is ${width} by ${height}, and the stored one ${before.width} by ${before.height}`,
    };
  }
  const difference = Buffer.alloc(after.data.length);
  const options = { threshold: APART, windowSize: SQUARE };
  const strays = pixelmatch(before.data, after.data, difference, width, height, options);
  if (strays <= STRAY) return undefined;
  return {
    said: `differs from the stored picture in ${strays} pixels of a square of ${SQUARE}`,
    shown: await sideBySide([before, after, { data: difference, width, height }]),
  };
}

async function open(bytes: Uint8Array): Promise<Picture> {
  const raw = sharp(bytes).toColourspace('srgb').ensureAlpha().raw();
  const { data, info } = await raw.toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function sideBySide(pictures: readonly Picture[]): Promise<Buffer> {
  const [{ width, height } = { width: 1, height: 1 }] = pictures;
  return sharp({
    create: { width: width * pictures.length, height, channels: 4, background: '#fff' },
  })
    .composite(
      pictures.map(({ data }, index) => ({
        input: data,
        raw: { width, height, channels: 4 },
        left: index * width,
        top: 0,
      })),
    )
    .png()
    .toBuffer();
}

/** Few bytes, the same each time: colours are not dithered. */
function packed(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes).png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();
}
