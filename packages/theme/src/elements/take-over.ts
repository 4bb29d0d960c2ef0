import { arrange, sheetsOf, stackOf } from './notes.ts';
import { adopt, patch } from './patch.ts';

/**
 * Makes the page's notes and regions like those of the page as it was fetched, and no more than
 * what differs.
 *
 * @param differing Ids of the notes that differ, and of those that weren't there.
 */
export function takeOver(fresh: Document, differing: readonly string[]): void {
  const stack = stackOf(document);
  const here = sheetsOf(document);
  const sheets = [...sheetsOf(fresh)].map(([id, sheet]) => {
    const old = here.get(id);
    here.delete(id);
    if (!old) {
      const added = adopt(sheet);
      added.classList.add('ds-new');
      // Else it would slide again whenever the stack is turned over.
      added.addEventListener('animationend', () => {
        added.classList.remove('ds-new');
      });
      return added;
    }
    if (differing.includes(id)) {
      // A mark of its own would make it differ in more than what changed.
      old.querySelector('.ds-mark')?.remove();
      patch(old, sheet);
    }
    return old;
  });
  for (const gone of here.values()) gone.remove();
  if (stack) {
    stack.hidden = sheets.length === 0;
    arrange(stack, sheets);
  }
  takeRegions(fresh);
}

/** Makes regions of the page like those of the same names of the fetched one. */
export function takeRegions(fresh: Document, selector = '[data-ds-live]'): void {
  for (const region of fresh.querySelectorAll<HTMLElement>(selector)) {
    const old = document.querySelector(`[data-ds-live=${region.dataset['dsLive'] ?? ''}]`);
    if (old) patch(old, region);
  }
}
