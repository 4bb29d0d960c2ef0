import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import { describe, expect, it } from 'vitest';
import type { SetText, TextStyle } from '../types.ts';
import { inkOf } from '../../test/ink-of.ts';
import { createMeasurer } from './measure.ts';
import { prepareWords } from './prepare-words.ts';
import { createTypesetter, openTypecase } from './typesetter.ts';

const STYLE: TextStyle = { family: 'serif', weight: 700, color: '#17171b', lineHeight: 1.4 };
const ROOM = [{ width: 900, lines: 1, largest: 80, smallest: 80 }];

it('measures with the HarfBuzz that satori draws with', () => {
  const require = createRequire(import.meta.url);
  const { dependencies } = JSON.parse(
    readFileSync(require.resolve('satori/package.json'), 'utf8'),
  ) as { dependencies: Record<string, string> };
  const { version } = require('harfbuzzjs/package.json') as { version: string };
  expect(version).toBe(dependencies['harfbuzzjs']);
});

describe('ink is as high and low as it was measured', () => {
  it.each([
    ['en', 'Type Ą'],
    ['vi', 'Ễ ặ'],
    ['th', 'ปี่ ฐุ ญู้'],
    ['hi', 'र्कृं क्षि ट्रैं'],
    ['ar', 'مُحَمَّد نفق بيت'],
    ['fa', 'پچگ ژ'],
    ['he', 'שָׁלוֹם'],
  ])('%s', async (lang, words) => {
    const typecase = await openTypecase();
    const setter = createTypesetter({ lang, typecase: Promise.resolve(typecase) });
    const set = await setter.fit(words, STYLE, ROOM);
    const ink = await inkOf(set.element, await setter.satori());
    const prepared = prepareWords(words, STYLE, { lang, fonts: [], ...typecase });
    const measurer = createMeasurer(prepared, { memory: new Map(), ligatures: true, apart: false });
    const { top, bottom, advance, before, after } = measurer.line(words);
    expect((ink?.bottom ?? 0) - (ink?.top ?? 0)).toBeCloseTo((top + bottom) * 80, -0.5);
    const width = (ink?.right ?? 0) - (ink?.left ?? 0);
    expect(width).toBeLessThanOrEqual((before + advance + after) * 80 + 2);
    expect(width).toBeGreaterThan(advance * 80 - 16);
  });
});

it('draws equal words alike, whatever else was set before', async () => {
  const typecase = openTypecase();
  const draw = async () => {
    const setter = createTypesetter({ lang: 'en', typecase });
    const set = await setter.fit('🔥 Fire at the harbor', STYLE, ROOM);
    return svgOf(set, await setter.satori());
  };
  const before = await draw();
  const other = createTypesetter({ lang: 'ja', typecase });
  await other.fit('東京 Огонь مرحبا 🇩🇪', { ...STYLE, family: 'sans' }, ROOM);
  expect(await draw()).toBe(before);
});

function svgOf(
  { element }: SetText,
  options: Awaited<ReturnType<ReturnType<typeof createTypesetter>['satori']>>,
) {
  return satori(element as Parameters<typeof satori>[0], { width: 900, height: 200, ...options });
}
