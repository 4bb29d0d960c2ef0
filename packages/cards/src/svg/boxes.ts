import type { CardBox } from '../types.ts';

/** What two boxes share; empty where its width or height isn't above 0. */
export function intersection(a: CardBox, b: CardBox): CardBox {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  };
}

/** Whether two boxes share a place. */
export function meet(a: CardBox, b: CardBox): boolean {
  const { width, height } = intersection(a, b);
  return width > 0 && height > 0;
}
