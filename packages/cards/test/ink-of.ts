import satori, { type SatoriOptions } from 'satori';
import type { CardElement } from '../src/types.ts';

/** Around the text, so that ink outside of it isn't cut off. */
const MARGIN = 300;

export interface Ink {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where an element's ink is in satori's picture of it, from the element's own corner. For tests. */
export async function inkOf(
  element: CardElement,
  options: Pick<SatoriOptions, 'fonts' | 'graphemeImages'>,
): Promise<Ink | undefined> {
  const frame = {
    type: 'div',
    key: null,
    props: {
      style: {
        display: 'flex',
        alignItems: 'flex-start',
        width: 2400,
        height: 2400,
        padding: MARGIN,
      },
      children: element,
    },
  };
  const svg = await satori(frame as Parameters<typeof satori>[0], {
    width: 2400,
    height: 2400,
    ...options,
  });
  const points = [...pathPoints(svg), ...imageCorners(svg)];
  if (points.length === 0) return undefined;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs) - MARGIN,
    top: Math.min(...ys) - MARGIN,
    right: Math.max(...xs) - MARGIN,
    bottom: Math.max(...ys) - MARGIN,
  };
}

type Point = [number, number];

function imageCorners(svg: string): Point[] {
  return Array.from(svg.matchAll(/<image [^>]*>/g)).flatMap(([tag]) => {
    const of = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? 0);
    // A square picture in the middle of its line.
    const middle = of('y') + of('height') / 2;
    const half = of('width') / 2;
    return [
      [of('x'), middle - half],
      [of('x') + of('width'), middle + half],
    ] satisfies Point[];
  });
}

/** Points on the outlines: the ends of curves, and some between. */
function pathPoints(svg: string): Point[] {
  const points: Point[] = [];
  for (const [, d = ''] of svg.matchAll(/<path [^>]*?\bd="([^"]*)"/g)) {
    let from: Point = [0, 0];
    for (const [, command = '', numbers = ''] of d.matchAll(/([MLQC])([^MLQCZ]*)/g)) {
      const values = Array.from(numbers.matchAll(/-?\d+(?:\.\d+)?/g), Number);
      const path: Point[] = [from];
      for (let index = 0; index < values.length; index += 2) {
        path.push([values[index] ?? 0, values[index + 1] ?? 0]);
      }
      const end = path.at(-1) ?? from;
      if (command === 'Q' || command === 'C') {
        for (let step = 1; step < 8; step++) points.push(between(path, step / 8));
      }
      points.push(end);
      from = end;
    }
  }
  return points;
}

function between(points: Point[], at: number): Point {
  const [first = [0, 0]] = points;
  if (points.length <= 1) return first;
  const next = points.slice(1).map(([x, y], index): Point => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return [fromX + (x - fromX) * at, fromY + (y - fromY) * at];
  });
  return between(next, at);
}
