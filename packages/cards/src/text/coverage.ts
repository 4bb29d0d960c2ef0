import type { CardBox } from '../types.ts';

/** How far a line may be from the curve that it stands for, in pixels. */
const TOLERANCE = 0.05;

/** Adds up how much of each pixel of an area outlines cover. */
export interface Coverage {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticTo(x1: number, y1: number, x: number, y: number): void;
  cubicTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  close(): void;
  /** From 0 to 255, row by row. */
  pixels(): Uint8Array;
}

/**
 * Fills outlines, exactly: each edge adds to a pixel what it changes for all pixels to its right, so
 * that the sum from the left is how much of a pixel is covered.
 *
 * @see https://github.com/raphlinus/font-rs
 */
export function createCoverage({ x: left, y: top, width, height }: CardBox): Coverage {
  // A row has two more, for what an edge at its end changes.
  const stride = width + 2;
  const changes = new Float64Array(stride * height);
  let startX = 0;
  let startY = 0;
  let penX = 0;
  let penY = 0;

  function moveTo(x: number, y: number): void {
    penX = startX = x;
    penY = startY = y;
  }

  function lineTo(x: number, y: number): void {
    if (penY < y) edge(penX - left, penY - top, x - left, y - top, 1);
    else if (penY > y) edge(x - left, y - top, penX - left, penY - top, -1);
    penX = x;
    penY = y;
  }

  function quadraticTo(x1: number, y1: number, x: number, y: number): void {
    const x0 = penX;
    const y0 = penY;
    const bend = Math.hypot(x0 - 2 * x1 + x, y0 - 2 * y1 + y);
    const steps = Math.ceil(Math.sqrt(bend / (4 * TOLERANCE)));
    for (let step = 1; step < steps; step++) {
      const t = step / steps;
      const u = 1 - t;
      lineTo(u * u * x0 + 2 * t * u * x1 + t * t * x, u * u * y0 + 2 * t * u * y1 + t * t * y);
    }
    lineTo(x, y);
  }

  function cubicTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    const x0 = penX;
    const y0 = penY;
    const bend = Math.max(
      Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2),
      Math.hypot(x1 - 2 * x2 + x, y1 - 2 * y2 + y),
    );
    const steps = Math.ceil(Math.sqrt((3 * bend) / (4 * TOLERANCE)));
    for (let step = 1; step < steps; step++) {
      const t = step / steps;
      const u = 1 - t;
      const a = u * u * u;
      const b = 3 * t * u * u;
      const c = 3 * t * t * u;
      const d = t * t * t;
      lineTo(a * x0 + b * x1 + c * x2 + d * x, a * y0 + b * y1 + c * y2 + d * y);
    }
    lineTo(x, y);
  }

  function close(): void {
    lineTo(startX, startY);
  }

  /** An edge from its upper to its lower end, a row at a time. */
  function edge(x0: number, y0: number, x1: number, y1: number, direction: number): void {
    const slope = (x1 - x0) / (y1 - y0);
    const last = Math.min(height, Math.ceil(y1));
    for (let row = Math.max(0, Math.floor(y0)); row < last; row++) {
      const upper = Math.max(row, y0);
      const lower = Math.min(row + 1, y1);
      const a = inside(x0 + (upper - y0) * slope);
      const b = inside(x0 + (lower - y0) * slope);
      const amount = (lower - upper) * direction;
      if (a < b) cross(row * stride, a, b, amount);
      else cross(row * stride, b, a, amount);
    }
  }

  function inside(x: number): number {
    return x < 0 ? 0 : x > width ? width : x;
  }

  /** What a part of an edge changes in its row, from its left to its right end. */
  function cross(start: number, from: number, to: number, amount: number): void {
    const first = Math.floor(from);
    const end = Math.ceil(to);
    if (end <= first + 1) {
      const free = (from + to) / 2 - first;
      add(start + first, amount * (1 - free));
      add(start + first + 1, amount * free);
      return;
    }
    const share = 1 / (to - from);
    let before = 0;
    for (let at = first; at < end; at++) {
      const a = Math.max(from, at);
      const b = Math.min(to, at + 1);
      const covered = share * (a - from + (b - a) * (at + 1 - (a + b) / 2));
      add(start + at, amount * (covered - before));
      before = covered;
    }
    add(start + end, amount * (1 - before));
  }

  function add(at: number, amount: number): void {
    changes[at] = (changes[at] ?? 0) + amount;
  }

  function pixels(): Uint8Array {
    const covered = new Uint8Array(width * height);
    for (let row = 0; row < height; row++) {
      let sum = 0;
      for (let column = 0; column < width; column++) {
        sum += changes[row * stride + column] ?? 0;
        covered[row * width + column] = Math.round(Math.min(1, Math.abs(sum)) * 255);
      }
    }
    return covered;
  }

  return { moveTo, lineTo, quadraticTo, cubicTo, close, pixels };
}
