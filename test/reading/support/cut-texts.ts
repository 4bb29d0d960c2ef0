/**
 * Runs in a page: words of which a reader sees a part or nothing, by no will of theirs: beyond the
 * window's sides, or beyond the edge of a box that hides what doesn't fit. What scrolls may.
 */
export function cutTexts(): string[] {
  const { clientWidth } = document.documentElement;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const cut: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const element = text.parentElement;
    if (!element || !text.textContent?.trim()) continue;
    if (!element.checkVisibility({ contentVisibilityAuto: true })) continue;
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()];
    let from = 0;
    let to = clientWidth;
    let hidden = false;
    let forListeners = false;
    for (let box: Element | null = element; box; box = box.parentElement) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(box);
      if (clipPath !== 'none') forListeners = true;
      // Sideways one gets everywhere within it; its own place is what counts then.
      if (/auto|scroll/.test(overflowX) && box !== document.documentElement) {
        from = -Infinity;
        to = Infinity;
      }
      if (/hidden|clip/.test(overflowX + overflowY)) {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        hidden ||= boxes.some(
          (it) =>
            it.left < left - 1 ||
            it.right > right + 1 ||
            it.top < top - 4 ||
            it.bottom > bottom + 4,
        );
      }
    }
    if (forListeners) continue;
    const beyond = boxes.some(({ left, right }) => left < from - 1 || right > to + 1);
    if (hidden || beyond) cut.push(text.textContent.trim().slice(0, 60));
  }
  return cut;
}
