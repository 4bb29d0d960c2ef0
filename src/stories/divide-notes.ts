/**
 * How many pages of older notes a story has beside its own. Each is full: the story's page has what
 * is left, as many notes as a page and up to one less than two.
 *
 * @param notes How many notes readers see.
 * @param size How many a page has.
 */
export function notesPageCount(notes: number, size: number): number {
  return Math.max(0, Math.floor(notes / size) - 1);
}

/**
 * The page of older notes that a note stands on, or `undefined` where it is the story's own. Pages
 * count from the oldest note up, so that what is stacked on top changes none of them.
 *
 * @param number The note's own: 1 for the oldest.
 */
export function notesPageOf(number: number, notes: number, size: number): number | undefined {
  const page = Math.ceil(number / size);
  return page <= notesPageCount(notes, size) ? page : undefined;
}
