/**
 * The instant that a build calls now. Pages reach it by `astro-developing-story/render`, which Node
 * loads once: in the text of a module it would keep Astro from knowing any page again.
 */
const instants = new Map<string, number>();

/** @param site What tells one site from another of the process: the folder of its cards. */
export function setBuiltAt(site: string, instant: number): void {
  instants.set(site, instant);
}

/** In milliseconds. */
export function builtAt(site: string): number | undefined {
  return instants.get(site);
}
