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
 * over. What is in its place already isn't touched.
 *
 * @param sheets As on the page that is sent.
 */
export function arrange(stack: HTMLElement, sheets: readonly Element[]): void {
  place(stack, sheets, stack.dataset['dsTurned'] !== undefined);
}

/** Turns the stack over: the oldest note comes first, or the newest again. */
export function turnOver(stack: HTMLElement): void {
  stack.toggleAttribute('data-ds-turned');
  place(stack, [...sheetsOf(document).values()], true);
}

/** Pinned sheets stay first, and in their order. */
function place(stack: HTMLElement, sheets: readonly Element[], reversed: boolean): void {
  const isPinned = (sheet: Element) => noteIn(sheet)?.dataset['dsPinned'] !== undefined;
  const others = sheets.filter((sheet) => !isPinned(sheet));
  if (reversed) others.reverse();
  let next: Element | null = null;
  for (const sheet of [...sheets.filter(isPinned), ...others].reverse()) {
    if (sheet.parentNode !== stack || sheet.nextElementSibling !== next) {
      stack.insertBefore(sheet, next);
    }
    next = sheet;
  }
}
