import { describe, expect, it } from 'vitest';
import { createCoverage, type Coverage } from './coverage.ts';

const AREA = { x: 0, y: 0, width: 4, height: 3 };

function covered(draw: (coverage: Coverage) => void, area = AREA): number[][] {
  const coverage = createCoverage(area);
  draw(coverage);
  const pixels = [...coverage.pixels()];
  return Array.from({ length: area.height }, (_, row) =>
    pixels.slice(row * area.width, (row + 1) * area.width),
  );
}

function rectangle(
  it: Coverage,
  [left, top, right, bottom]: [number, number, number, number],
  clockwise = true,
) {
  it.moveTo(left, top);
  if (clockwise) it.lineTo(right, top);
  else it.lineTo(left, bottom);
  it.lineTo(right, bottom);
  if (clockwise) it.lineTo(left, bottom);
  else it.lineTo(right, top);
  it.close();
}

describe('what an outline covers', () => {
  it('is whole pixels and shares of them', () => {
    expect(
      covered((it) => {
        rectangle(it, [0.5, 1, 3.25, 2.5]);
      }),
    ).toEqual([
      [0, 0, 0, 0],
      [128, 255, 255, 64],
      [64, 128, 128, 32],
    ]);
  });

  it('is the same whichever way it goes', () => {
    const there = covered((it) => {
      rectangle(it, [0.5, 0.2, 2.7, 2.9]);
    });
    expect(
      covered((it) => {
        rectangle(it, [0.5, 0.2, 2.7, 2.9], false);
      }),
    ).toEqual(there);
  });

  it('has holes where another goes the other way, and none where two lie on one another', () => {
    const hole = covered((it) => {
      rectangle(it, [0, 0, 4, 3]);
      rectangle(it, [1, 1, 2, 2], false);
    });
    expect(hole[1]).toEqual([255, 0, 255, 255]);
    const twice = covered((it) => {
      rectangle(it, [0, 0, 3, 3]);
      rectangle(it, [1, 1, 4, 2]);
    });
    expect(twice[1]).toEqual([255, 255, 255, 255]);
  });

  it('is half of each pixel that a diagonal parts, however steep', () => {
    const triangle = (it: Coverage) => {
      it.moveTo(0, 0);
      it.lineTo(4, 0);
      it.lineTo(0, 1);
      it.close();
    };
    expect(covered(triangle)[0]).toEqual([223, 159, 96, 32]);
  });

  it('counts what lies to the left of the area, and loses what lies elsewhere', () => {
    expect(
      covered((it) => {
        rectangle(it, [-9, -9, 2, 9]);
      }),
    ).toEqual(Array.from({ length: 3 }, () => [255, 255, 0, 0]));
    expect(
      covered((it) => {
        rectangle(it, [5, 0, 9, 9]);
      }).flat(),
    ).toEqual(new Array(12).fill(0));
  });

  it('follows curves', () => {
    const area = { x: -25, y: -25, width: 50, height: 50 };
    const sum = (draw: (coverage: Coverage) => void) =>
      covered(draw, area)
        .flat()
        .reduce((all, one) => all + one / 255, 0);
    const k = 20 * 0.5522847498;
    const circle = sum((it) => {
      it.moveTo(20, 0);
      it.cubicTo(20, k, k, 20, 0, 20);
      it.cubicTo(-k, 20, -20, k, -20, 0);
      it.cubicTo(-20, -k, -k, -20, 0, -20);
      it.cubicTo(k, -20, 20, -k, 20, 0);
      it.close();
    });
    expect(Math.abs(circle - Math.PI * 400)).toBeLessThan(5);
    // Archimedes: two thirds of the box around it.
    const parabola = sum((it) => {
      it.moveTo(-20, 10);
      it.quadraticTo(0, -30, 20, 10);
      it.close();
    });
    expect(Math.abs(parabola - (2 / 3) * 40 * 20)).toBeLessThan(5);
  });
});
