import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { askVectorProcess } from './ask-vector-process.ts';
import { foreignPart } from './foreign-part.ts';
import { PictureError } from './picture-error.ts';

/** More than the largest cameras give, and what a build can hold beside everything else. */
const PIXELS_MAX = 80_000_000;

const FILE_BYTES_MAX = 100_000_000;

/** The largest photos take two or three, and a busy machine twenty times as long. */
const SECONDS_MAX = 60;

/** What librsvg takes an SVG's lengths for. */
const SVG_DENSITY = 72;

/** A picture's file, open. */
export interface OpenPicture {
  /** As it is to be seen, in pixels; an SVG's own size. */
  width: number;
  height: number;
  /** Without a size of its own: sharp at every scale. */
  vector: boolean;
  /**
   * Its pixels, turned the right way up, in sRGB.
   * @param scale How much larger a vector picture is drawn.
   * @throws {PictureError} where a vector picture takes too long; others then fail as they are used.
   */
  decode(scale?: number): Promise<Sharp>;
}

/**
 * Opens a picture of the site. Nothing but this file is read: an SVG that refers to others is
 * refused.
 *
 * @param file An absolute path.
 * @param seconds How long what is made of its pixels may take.
 * @throws {PictureError} where it is no picture that a card can show.
 */
export async function openPicture(file: string, seconds = SECONDS_MAX): Promise<OpenPicture> {
  const bytes = await read(file);
  const vector = isMarkup(bytes);
  if (vector) {
    const foreign = foreignPart(bytes);
    if (foreign !== undefined) {
      throw new PictureError(
        `is an SVG with ${foreign}, and cards read nothing but the file itself. Take it out, or save the picture as PNG.`,
      );
    }
  }
  const { width, height } = await readSize(bytes, vector);
  if (width * height > PIXELS_MAX) {
    throw new PictureError(
      `has ${width} by ${height} pixels, ${((width * height) / 1e6).toFixed(0)} million, and a build takes at most ${PIXELS_MAX / 1e6} million. Save it smaller: 2,400 pixels wide are plenty.`,
    );
  }
  return {
    width,
    height,
    vector,
    decode: async (scale = 1) => {
      const density = Math.min(Math.max(SVG_DENSITY * scale, 1), 2400);
      const pixels = vector ? await askVectorProcess(bytes, [PIXELS_MAX, density]) : bytes;
      return sharp(pixels, { failOn: 'truncated', limitInputPixels: PIXELS_MAX })
        .timeout({ seconds })
        .autoOrient()
        .toColourspace('srgb');
    },
  };
}

/** What sharp says of a picture while it decodes it, in other words; what is in ours already stays. */
export function decodingError(cause: unknown): PictureError {
  if (cause instanceof PictureError) return cause;
  const said = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
  if (/^timeout\b/i.test(String(said))) {
    return new PictureError(
      `takes more than ${SECONDS_MAX} seconds to read. Save it smaller, as JPEG or PNG: 2,400 pixels wide are plenty.`,
      { cause },
    );
  }
  return new PictureError(
    `is damaged or cut off (${String(said)}). Save it again from the original.`,
    { cause },
  );
}

async function read(file: string): Promise<Buffer> {
  if (/^(https?:)?\/\//i.test(file)) {
    throw new PictureError('is an address, and cards fetch nothing. Save the picture in the site.');
  }
  if (!isAbsolute(file)) {
    throw new PictureError(
      'is not an absolute path, so which file is meant depends on the folder.',
    );
  }
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new PictureError(`isn't there. Check the path, capitals included.`, { cause });
    }
    if (code === 'EISDIR') {
      throw new PictureError('is a folder. Name a picture in it.', { cause });
    }
    throw new PictureError(`can't be read (${String(code)}). Check who may read it.`, { cause });
  }
  if (bytes.byteLength === 0) throw new PictureError('has 0 bytes. Save it again.');
  if (bytes.byteLength > FILE_BYTES_MAX) {
    throw new PictureError(
      `has ${(bytes.byteLength / 1e6).toFixed(0)} MB, and a build takes at most ${FILE_BYTES_MAX / 1e6}. Save it smaller: 2,400 pixels wide are plenty.`,
    );
  }
  return bytes;
}

/** Whether a file is text as an SVG is, or an SVG packed. */
function isMarkup(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 200).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  return /^[\s\0]*</.test(start) || start.startsWith('\x1f\x8b');
}

async function readSize(
  bytes: Buffer,
  vector: boolean,
): Promise<{ width: number; height: number }> {
  try {
    if (vector) {
      const size = await askVectorProcess(bytes, [PIXELS_MAX]);
      return JSON.parse(size.toString()) as { width: number; height: number };
    }
    // The limit is checked by ourselves, to say how large the picture is.
    const { autoOrient } = await sharp(bytes, {
      failOn: 'truncated',
      limitInputPixels: false,
    }).metadata();
    return autoOrient;
  } catch (cause) {
    if (/unsupported image format/i.test(String(cause))) {
      throw new PictureError(
        'is not a picture that can be read. Save it as JPEG, PNG, WebP, AVIF, GIF or SVG.',
        { cause },
      );
    }
    throw decodingError(cause);
  }
}
