/** A part of an element's markup, which its component always writes. */
export function part(element: Element, selector: string): HTMLElement {
  const found: Element | null = element.querySelector(selector);
  return found as HTMLElement;
}
