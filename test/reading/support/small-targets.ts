/**
 * Runs in a page: what can be pointed at, is smaller than 24 by 24 CSS pixels, and has none of the
 * excuses of WCAG 2.2, 2.5.8: it doesn't stand in a sentence, and a circle of 24 pixels around its
 * middle touches another target, or another small one's circle.
 */
export function smallTargets(): string[] {
  const size = 24;
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
  ]
    .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
    .filter((element) => getComputedStyle(element).clipPath === 'none')
    .flatMap((element) => {
      // A link over two lines is two boxes, and may be pointed at in either.
      const [box] = [...element.getClientRects()].toSorted((a, b) => b.width - a.width);
      return box ? [{ element, box }] : [];
    });
  const isSmall = ({ width, height }: DOMRect) => width < size - 0.5 || height < size - 0.5;
  const middle = ({ left, top, width, height }: DOMRect) => ({
    x: left + width / 2,
    y: top + height / 2,
  });
  const touches = (box: DOMRect, other: DOMRect) => {
    const { x, y } = middle(box);
    if (isSmall(other)) {
      const { x: otherX, y: otherY } = middle(other);
      return Math.hypot(x - otherX, y - otherY) < size;
    }
    const nearestX = Math.min(Math.max(x, other.left), other.right);
    const nearestY = Math.min(Math.max(y, other.top), other.bottom);
    return Math.hypot(x - nearestX, y - nearestY) < size / 2;
  };
  /** Words beside it, in the block that it stands in. */
  const isInSentence = (element: Element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const rest = (block?.textContent ?? '').trim().length - element.textContent.trim().length;
    return rest > 0;
  };
  return targets
    .filter(({ element, box }) => isSmall(box) && !isInSentence(element))
    .filter(({ element, box }) =>
      targets.some((other) => other.element !== element && touches(box, other.box)),
    )
    .map(({ element, box }) => {
      const words = element.textContent.trim().slice(0, 40);
      return `${element.localName}.${element.className} "${words}" in ${element.parentElement?.className ?? ''}: ${box.width.toFixed(1)} by ${box.height.toFixed(1)}`;
    });
}
