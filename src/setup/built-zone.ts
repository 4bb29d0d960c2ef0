import { mkdir, readFile, writeFile } from 'node:fs/promises';

/** The time zone of the last build that left its cache here, where there was one. */
export async function lastBuiltZone(cacheDir: URL): Promise<string | undefined> {
  return readFile(zoneFile(cacheDir), 'utf8').catch(() => undefined);
}

/** Keeps a build's time zone for the next. */
export async function keepBuiltZone(cacheDir: URL, timeZone: string): Promise<void> {
  const file = zoneFile(cacheDir);
  try {
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, timeZone);
  } catch {
    // A cache that can't be written to makes a build no worse: the cards' says so.
  }
}

function zoneFile(cacheDir: URL): URL {
  return new URL('developing-story/time-zone', cacheDir);
}
