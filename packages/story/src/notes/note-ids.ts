import { dateDigits } from '../dates/date-digits.ts';

/** The grammar of an explicit `id`. */
export const NOTE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What begins or is the id of something on a page that is no note: of the theme, or of footnotes. */
export const PAGE_IDS = /^(?:ds-|user-content-|fn-|fnref-|footnote-label$)/;

/** The id of a story's first publication, and so of no note. */
export const PUBLISHED_ID = 'published';

/**
 * Gives every note of a story its id: the digits of its date as written, `update-2021-02-16-1405`.
 * Equal digits get `-2`, `-3` from the oldest up, counted over all notes, so that stacking a note
 * or giving one an explicit id renames no other.
 *
 * @param notes Newest first, drafts and withdrawn ones among them.
 */
export function noteIds(notes: readonly { date: string; id?: string | undefined }[]): string[] {
  const seen = new Map<string, number>();
  return notes
    .toReversed()
    .map(({ date, id }) => {
      const digits = dateDigits(date);
      const count = (seen.get(digits) ?? 0) + 1;
      seen.set(digits, count);
      return id ?? `update-${digits}${count === 1 ? '' : `-${count}`}`;
    })
    .toReversed();
}
