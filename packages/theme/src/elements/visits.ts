/** Which version of each note was there, by the note's id. */
export type Versions = ReadonlyMap<string, string>;

const PREFIX = 'ds-visit:';
/** How many stories are remembered. */
const MOST = 100;

/**
 * What was there when the reader last came, as this browser remembers it.
 *
 * @returns `undefined` at the first visit, and where nothing sensible can be read.
 */
export function lastVisit(story: string): Versions | undefined {
  try {
    const [, versions] = JSON.parse(localStorage.getItem(PREFIX + story) ?? '') as [
      number,
      [string, string][],
    ];
    return new Map([...versions]);
  } catch {
    return undefined;
  }
}

/** Remembers a visit, and forgets the stories that weren't visited for longest. */
export function rememberVisit(story: string, versions: Versions): void {
  try {
    const time = (key: string) => Number.parseInt((localStorage.getItem(key) ?? '').slice(1)) || 0;
    const oldest = Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX) && key !== PREFIX + story)
      .sort((a, b) => time(b) - time(a));
    for (const key of oldest.slice(MOST - 1)) localStorage.removeItem(key);
    localStorage.setItem(PREFIX + story, JSON.stringify([Date.now(), [...versions]]));
  } catch {
    // Without storage every visit is the first.
  }
}
