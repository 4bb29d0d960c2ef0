/** A text that is seen in a page, and the colours it is seen by, as `#rrggbb`. */
export interface TextColours {
  name: string;
  front: string;
  back: string;
}

/** Runs in a page: the colours of each element that is seen, the root first, and of what CSS says. */
export function textColours(): TextColours[] {
  const colours = (name: string, { color }: CSSStyleDeclaration, back: string) => ({
    name,
    front: hex(color),
    back: hex(back),
  });
  const seen = [...document.querySelectorAll('*')].filter((element) => element.checkVisibility());
  return seen.flatMap((element) => {
    const { nodeName } = element;
    const said = getComputedStyle(element, '::before');
    return [
      colours(nodeName, getComputedStyle(element), ground(element)),
      ...(said.content.length > 4
        ? [colours(`${nodeName}::before`, said, solid(said) ?? ground(element))]
        : []),
    ];
  });

  function ground(element: Element): string {
    return (
      solid(getComputedStyle(element)) ??
      (element.parentElement ? ground(element.parentElement) : '')
    );
  }

  function solid({ backgroundColor }: CSSStyleDeclaration): string | undefined {
    return backgroundColor === 'rgba(0, 0, 0, 0)' ? undefined : backgroundColor;
  }

  /** Mixed colours come as `color(srgb …)`, from 0 to 1. */
  function hex(colour: string): string {
    const most = colour.startsWith('color(') ? 255 : 1;
    const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3);
    const digits = parts.map((part) => Math.round(Number(part) * most).toString(16));
    return `#${digits.map((pair) => pair.padStart(2, '0')).join('')}`;
  }
}
