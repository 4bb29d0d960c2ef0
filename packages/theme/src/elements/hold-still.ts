/**
 * Changes the page without moving what the reader has before their eyes.
 *
 * @param anchors What is to stay where it is: the first that is still in the page afterwards.
 */
export function holdStill(anchors: readonly Element[], change: () => void): void {
  const { style } = document.documentElement;
  const places = anchors.map((anchor) => anchor.getBoundingClientRect().top);
  // Else the browser would make up for the change as well.
  style.overflowAnchor = 'none';
  change();
  const kept = anchors.findIndex((anchor) => anchor.isConnected);
  const moved = (anchors[kept]?.getBoundingClientRect().top ?? 0) - (places[kept] ?? 0);
  scrollBy({ top: moved, behavior: 'instant' });
  style.overflowAnchor = '';
}

/**
 * The blocks at the middle of the viewport, the innermost first.
 *
 * @param outermost The last of them.
 */
export function blocksAtMiddle(outermost: Element | null | undefined): Element[] {
  const path: Element[] = [];
  for (let block = outermost; block; block = nearest(block.children)) path.unshift(block);
  return path;
}

/** The one nearest to the middle of the viewport, of those that scroll with the page. */
function nearest(blocks: HTMLCollection): Element | null {
  let found: Element | null = null;
  let least = Infinity;
  for (const block of blocks) {
    const { top, bottom, height } = block.getBoundingClientRect();
    const middle = innerHeight / 2;
    const away = Math.max(top - middle, middle - bottom, 0);
    if (height > 0 && away < least && /static|relative/.test(getComputedStyle(block).position)) {
      found = block;
      least = away;
    }
  }
  return found;
}
