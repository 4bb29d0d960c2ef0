import { part } from './part.ts';

/**
 * Shows or hides one of the bars at the foot of the viewport. They cover nothing that has the
 * focus: it is scrolled to above them.
 */
export function showBar(bar: HTMLElement, shown: boolean): void {
  const bars = bar.closest<HTMLElement>('[popover]');
  bar.hidden = !shown;
  part(bar, '.ds-bar-close').onclick = () => {
    showBar(bar, false);
  };
  if (!bars) return;
  bars.togglePopover(bars.querySelector('.ds-bar:not([hidden])') !== null);
  const height = bars.offsetHeight;
  document.documentElement.style.scrollPaddingBlockEnd = height ? `${height}px` : '';
  const focused = document.querySelector(':focus-visible');
  if (!focused || bars.contains(focused)) return;
  const { top, bottom } = focused.getBoundingClientRect();
  // Where the reader has scrolled away from it, it stays there.
  if (top < innerHeight && bottom > innerHeight - height)
    focused.scrollIntoView({ block: 'nearest' });
}

/** Has the link of a bar lead to a note, which gets the focus; the bar has then done its part. */
export function leadTo(bar: HTMLElement, note: HTMLElement): void {
  const link = part(bar, 'a') as HTMLAnchorElement;
  link.href = `#${note.id}`;
  link.onclick = () => {
    note.tabIndex = -1;
    note.focus({ preventScroll: true });
    showBar(bar, false);
  };
}
