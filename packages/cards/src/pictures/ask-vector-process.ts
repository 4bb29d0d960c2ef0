import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PictureError } from './picture-error.ts';

/** A map with every street takes one or two, and a busy machine twenty times as long. */
const SECONDS_MAX = 60;

const ENDING = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const SCRIPT = fileURLToPath(new URL(`./vector-process.${ENDING}`, import.meta.url));

/**
 * Has an SVG read or drawn by a process of its own: a few hundred bytes of nested elements or
 * filters can keep librsvg busy for hours, and nothing but the end of its process stops it.
 *
 * @param args What `vector-process.ts` takes.
 * @throws {PictureError} where it takes too long or has too much in it.
 * @throws Error what librsvg says of it.
 */
export function askVectorProcess(
  bytes: Uint8Array,
  args: readonly number[],
  seconds = SECONDS_MAX,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [SCRIPT, ...args.map(String)],
      {
        encoding: 'buffer',
        maxBuffer: Infinity,
        timeout: seconds * 1000,
        killSignal: 'SIGKILL',
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        const said = stderr.toString().trim();
        if (!error) resolve(stdout);
        else if (error.killed || /exceeded/i.test(said)) reject(tooMuch(seconds));
        else reject(new Error(said || error.message));
      },
    );
    // It may have ended before it read all.
    child.stdin?.on('error', () => undefined).end(bytes);
  });
}

function tooMuch(seconds: number): PictureError {
  return new PictureError(
    `is an SVG with so much in it, or with such filters, that it can't be drawn in ${seconds} seconds. Simplify it, or save the picture as PNG.`,
  );
}
