import { sheetsOf } from './notes.ts';

/**
 * What readers get from each note of a page, by id. Two that are the same differ in nothing that
 * they read or see; what scripts put around words, and addresses made anew for each visit, don't
 * count.
 */
export function contentsOf(page: Document): Map<string, string> {
  return new Map(
    [...sheetsOf(page)].map(([id, sheet]) => {
      const sources = [...sheet.querySelectorAll('[src]')].map((it) => it.getAttribute('src'));
      return [id, [sheet.textContent.replace(/\s+/g, ' '), ...sources].join('\n')];
    }),
  );
}
