import { arrange, noteIn, sheetsOf, stackOf, versionsOf } from './notes.ts';
import { adopt, patch } from './patch.ts';

/**
 * Whether a fetched page has every note that it lists and every region of this one: a host may send
 * the half of a page that is being written just then.
 */
export function isWhole(fresh: Document): boolean {
  const stack = stackOf(fresh);
  const regions = regionsOf(fresh);
  return (
    [...versionsOf(fresh).keys()].every((id) => stack?.querySelector(`#${CSS.escape(id)}`)) &&
    [...regionsOf(document).keys()].every((name) => regions.has(name))
  );
}

/**
 * Makes the page's notes and regions like those of the page as it was fetched, and no more than
 * what differs.
 *
 * @param differing Ids of the notes that differ, and of those that weren't there.
 */
export function takeOver(fresh: Document, differing: readonly string[]): void {
  const stack = stackOf(document);
  if (stack) takeNotes(stack, fresh, new Set(differing));
  takeRegions(fresh);
}

function takeNotes(stack: HTMLElement, fresh: Document, differing: ReadonlySet<string>): void {
  const here = sheetsOf(document);
  const moving = new Set<Element>();
  const sheets = [...sheetsOf(fresh)].flatMap(([id, sheet]) => {
    const old = here.get(id);
    here.delete(id);
    if (!differing.has(id)) return old ?? [];
    const taken = old ? changed(old, sheet) : added(sheet);
    moving.add(taken);
    return taken;
  });
  for (const gone of here.values()) gone.remove();
  stack.hidden = sheets.length === 0;
  arrange(stack, sheets, moving);
}

function added(sheet: Element): Element {
  const copy = adopt(sheet, noteIn(sheet)?.id);
  copy.classList.add('ds-new');
  // Else it would slide again whenever the stack is turned over.
  copy.addEventListener('animationend', () => {
    copy.classList.remove('ds-new');
  });
  return copy;
}

function changed(old: Element, sheet: Element): Element {
  // A mark of its own would make it differ in more than what changed.
  old.querySelector('.ds-mark')?.remove();
  patch(old, sheet);
  return old;
}

/** Makes regions of the page like those of the same names of the fetched one, where those differ. */
export function takeRegions(fresh: Document, only?: string): void {
  const here = regionsOf(document);
  for (const [name, region] of regionsOf(fresh)) {
    const old = here.get(name);
    const differs = old?.dataset['dsHash'] !== region.dataset['dsHash'];
    if (old && differs && (only === undefined || only === name)) patch(old, region);
  }
}

function regionsOf(page: Document): Map<string, HTMLElement> {
  const regions = page.querySelectorAll<HTMLElement>('[data-ds-live]');
  return new Map([...regions].map((region) => [region.dataset['dsLive'] ?? '', region]));
}
