import type { Page } from 'playwright-core';

/** Not in TypeScript's own types. @see https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/**
 * How far what moved by itself since the page began to load, as browsers score it, and what it
 * was. All counts: nobody touches these pages, though browsers take a telephone's first size for
 * input.
 */
export function layoutShifts(page: Page): Promise<{ total: number; what: string[] }> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const entries = await new Promise<PerformanceEntry[]>((resolve) => {
      const seen: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => {
        seen.push(...list.getEntries());
        // A mark is told of after all that came before it.
        if (list.getEntriesByType('mark').length > 0) resolve(seen);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      observer.observe({ type: 'mark' });
      performance.mark('now');
    });
    const shifts = entries.filter(
      (entry): entry is LayoutShift => entry.entryType === 'layout-shift',
    );
    return {
      total: shifts.reduce((sum, { value }) => sum + value, 0),
      what: shifts.map(({ value, sources }) => {
        const moved = sources.map(({ node }) =>
          node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName),
        );
        return `${value.toFixed(4)}: ${moved.join(', ')}`;
      }),
    };
  });
}
