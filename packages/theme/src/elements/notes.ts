/** Which story a page is of. */
export function storyOf(page: Document): string | undefined {
  return page.querySelector<HTMLElement>('[data-ds-story]')?.dataset['dsStory'];
}

/**
 * The notes that a page was built with, by id, each with a version that differs where the note was
 * written differently. What scripts and extensions made of the notes since doesn't count.
 */
export function versionsOf(page: Document): ReadonlyMap<string, string> {
  const listed = stackOf(page)?.dataset['dsNotes'];
  return new Map(listed ? (JSON.parse(listed) as [string, string][]) : []);
}

/** The stack of a page; a story that never moved has none. */
export function stackOf(page: Document): HTMLElement | null {
  return page.querySelector('[data-ds-notes]');
}

/**
 * The sheets of a page in their order, by the ids of their notes. A sheet is what stands in the
 * stack for a note: the note, or what a publisher's component has around it.
 */
export function sheetsOf(page: Document): Map<string, Element> {
  const sheets = new Map<string, Element>();
  for (const sheet of stackOf(page)?.children ?? []) {
    const note = noteIn(sheet);
    if (note) sheets.set(note.id, sheet);
  }
  return sheets;
}

/** The note of a sheet. */
export function noteIn(sheet: Element | undefined): HTMLElement | null {
  const note = 'article[id]';
  return (sheet?.matches(note) ? sheet : sheet?.querySelector(note)) as HTMLElement | null;
}

/**
 * Puts sheets into the stack in this order, or the other way about where the reader has turned it
 * over.
 *
 * @param sheets As on the page that is sent.
 * @param moving Those that may be moved. What plays in the others would begin anew.
 */
export function arrange(
  stack: HTMLElement,
  sheets: readonly Element[],
  moving: ReadonlySet<Element>,
): void {
  place(stack, sheets, { reversed: stack.dataset['dsTurned'] !== undefined, moving });
}

/** Turns the stack over: the oldest note comes first, or the newest again. */
export function turnOver(stack: HTMLElement): void {
  stack.toggleAttribute('data-ds-turned');
  const sheets = [...sheetsOf(document).values()];
  place(stack, sheets, { reversed: true, moving: new Set(sheets) });
}

/** Pinned sheets stay first, and in their order. */
function place(
  stack: HTMLElement,
  sheets: readonly Element[],
  { reversed, moving }: { reversed: boolean; moving: ReadonlySet<Element> },
): void {
  const isPinned = (sheet: Element) => noteIn(sheet)?.dataset['dsPinned'] !== undefined;
  const others = sheets.filter((sheet) => !isPinned(sheet));
  if (reversed) others.reverse();
  let next: Element | null = null;
  for (const sheet of [...sheets.filter(isPinned), ...others].reverse()) {
    if (moving.has(sheet) && !isBefore(sheet, next, sheets)) stack.insertBefore(sheet, next);
    next = sheet;
  }
}

/** Whether a sheet stands before another already; what isn't a sheet may be between them. */
function isBefore(sheet: Element, next: Element | null, sheets: readonly Element[]): boolean {
  let follower = sheet.nextElementSibling;
  while (follower && !sheets.includes(follower)) follower = follower.nextElementSibling;
  return sheet.isConnected && follower === next;
}
