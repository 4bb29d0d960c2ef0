import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DrawnCard } from '@developing-story/cards';

/** A card of a site that is being built. */
export interface CardFile {
  /** Its address, from the site's root, not encoded. */
  at: string;
  /** @throws Error whose card can't be drawn, why, and what to do. */
  draw: () => Promise<DrawnCard>;
}

/** Cards of the publisher's own pictures aren't drawn yet when they are to be written. */
const AT_ONCE = 3;

/**
 * Writes the cards of a site into it, but for those in whose place the publisher has a file. By way
 * of Astro each would be in memory several times, and one would be made after another.
 *
 * @param folders Of the site as built, and of its public files; absolute.
 * @returns The addresses at which the publisher has a file.
 */
export async function writeCards(
  cards: readonly CardFile[],
  folders: { site: string; public: string },
): Promise<string[]> {
  const rest = cards.values();
  const made = new Set<string>();
  const theirs: string[] = [];
  const write = async () => {
    for (const { at, draw } of rest) {
      if (existsSync(join(folders.public, at))) {
        theirs.push(at);
        continue;
      }
      const { bytes } = await draw();
      const file = join(folders.site, at);
      if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
      made.add(dirname(file));
      await writeFile(file, bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, write));
  return theirs;
}
