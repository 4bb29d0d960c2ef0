/** Where the focus is. */
export interface Stop {
  /** The element's place among those that `numberStops` numbered; -1 for another. */
  number: number;
  /** Its tag, its class and the beginning of its words. */
  name: string;
  /** Within the window, and not clipped away. */
  seen: boolean;
  /** With an outline of at least two pixels. */
  marked: boolean;
  /** The place among all sheets of the one that it stands in. */
  sheet?: number;
  /** The same, of a sheet that it does something with. */
  actsOn?: number;
  left: number;
  right: number;
  /** From the top of the page. */
  top: number;
  bottom: number;
}

/**
 * Runs in a page: numbers everything that Tab should stop at, in the order of the document.
 *
 * @returns How many there are.
 */
export function numberStops(): number {
  const named = 'a[href], button, input, select, textarea, summary, audio, video, [tabindex]';
  const scrolls = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return (
      (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth) ||
      (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight)
    );
  };
  const stops = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
      (element.matches(named)
        ? element.tabIndex >= 0 && !element.matches(':disabled')
        : scrolls(element) && !element.querySelector(named)),
  );
  for (const [number, element] of stops.entries()) element.dataset['stop'] = String(number);
  return stops.length;
}

/** Runs in a page: what has the focus; nothing once it has left the page. */
export function seeStop(): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth, clipPath } = getComputedStyle(element);
  const { clientWidth, clientHeight } = document.documentElement;
  const article = element.closest('.ds-sheet');
  const sheet = article ? [...document.querySelectorAll('.ds-sheet')].indexOf(article) : -1;
  return {
    ...(article && { sheet }),
    ...(article && element.closest('.ds-sheet-link') && { actsOn: sheet }),
    number: Number(element.dataset['stop'] ?? -1),
    name: `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`,
    seen:
      width > 1 &&
      height > 1 &&
      clipPath === 'none' &&
      left < clientWidth &&
      right > 0 &&
      top < clientHeight &&
      bottom > 0,
    marked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    left,
    right,
    top: top + window.scrollY,
    bottom: bottom + window.scrollY,
  };
}
