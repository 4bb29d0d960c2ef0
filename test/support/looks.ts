import type { Page } from 'playwright-core';

/** How an element of the theme's looks, or what CSS puts before or after it. */
export interface Look {
  /** For people. */
  name: string;
  /** Computed values by property. */
  style: Record<string, string>;
}

/** What makes the look of an element, but for sizes, which its place gives it. */
const PROPERTIES = `
  display position float color background-color background-image box-shadow opacity visibility
  border-top-width border-bottom-width border-left-width border-top-left-radius
  margin-top margin-bottom padding-top padding-bottom padding-left padding-right
  font-family font-size font-weight font-style line-height letter-spacing text-align
  text-transform text-indent text-decoration-line text-decoration-color white-space
  list-style-type content flex-direction vertical-align max-width overflow-x cursor appearance`
  .trim()
  .split(/\s+/);

/**
 * How each element of the theme's looks on a page, and each that Markdown made, in the order of the
 * document; but for what is read aloud alone, and what a component of the publisher's shows.
 */
export async function looksOf(page: Page): Promise<Look[]> {
  // As a text: it is much, and one value after another takes ten times as long.
  return JSON.parse(await page.evaluate(look, PROPERTIES)) as Look[];
}

/** Runs in a page. */
function look(properties: readonly string[]): string {
  const elements = [...document.querySelectorAll('.ds-root, .ds-root *')].filter(
    (element) => !element.closest('.pull, .sr-only, script'),
  );
  const looks = elements.flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const computed = getComputedStyle(element, pseudo);
      if (pseudo && computed.content === 'none') return [];
      const style = Object.fromEntries(
        properties.map((property) => [property, computed.getPropertyValue(property)]),
      );
      return [{ name: `${element.localName}.${element.className}${pseudo ?? ''}`, style }];
    }),
  );
  return JSON.stringify(looks);
}

/** What two pages of the same elements differ in. */
export function changedLooks(from: readonly Look[], to: readonly Look[]): string[] {
  if (from.length !== to.length) return [`${to.length} elements, not ${from.length}`];
  return from.flatMap(({ name, style }, index) =>
    Object.entries(style)
      .map(([property, before]) => ({ property, before, now: to[index]?.style[property] }))
      .filter(({ before, now }) => before !== now)
      .map(({ property, before, now }) => `${name} ${property}: ${now ?? ''}, not ${before}`),
  );
}
