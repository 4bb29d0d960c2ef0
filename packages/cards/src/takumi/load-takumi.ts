import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CardError } from '../card-error.ts';

const PACKAGE = '@takumi-rs/core';

type Takumi = typeof import('@takumi-rs/core');

/**
 * Loads takumi, as it is seen from the publisher's folder or from here.
 * @throws {CardError} where it isn't there or doesn't run on this machine.
 */
export async function loadTakumi(): Promise<Takumi> {
  const path = takumiPath();
  try {
    return (await import(pathToFileURL(path).href)) as Takumi;
  } catch (cause) {
    throw new CardError(
      '',
      `Cards are to be drawn by takumi (engine: 'takumi'), and ${PACKAGE} can't be loaded on this machine (${process.platform}, ${process.arch}): ${cause instanceof Error ? cause.message : String(cause)}. Install it anew with its optional dependencies, or leave \`engine\` out.`,
      { cause },
    );
  }
}

/** The version of what is loaded. */
export function takumiVersion(): string {
  // Its own package.json is none of what it exports.
  const file = join(dirname(takumiPath()), '../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/**
 * @param from Files from which it may be seen.
 * @throws {CardError} where it isn't installed.
 */
export function takumiPath(
  from: readonly string[] = [join(process.cwd(), 'card.js'), import.meta.url],
): string {
  for (const place of from) {
    try {
      return createRequire(place).resolve(PACKAGE);
    } catch {
      // Not seen from there.
    }
  }
  throw new CardError(
    '',
    `Cards are to be drawn by takumi (engine: 'takumi'), which isn't installed: pnpm add ${PACKAGE}. Or leave \`engine\` out.`,
  );
}
