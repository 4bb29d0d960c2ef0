import fc from 'fast-check';
import satori from 'satori';
import { describe, expect, it } from 'vitest';
import { textDirection } from '@developing-story/story';
import { designCard } from '../../test/design-cards.ts';
import { inkByTakumi } from '../../test/ink-by-takumi.ts';
import { inkOf } from '../../test/ink-of.ts';
import { createTypesetter } from '../text/index.ts';
import type { CardEngine, DesignTools, SetText } from '../types.ts';
import { stack } from './stack.ts';

/** Words of a script, and how many of them the middle square holds at 40 pixels. */
const SCRIPTS: Record<string, { lang: string; words: string[]; most: number }> = {
  Latin: { lang: 'en', words: ['Power', 'is', 'back,', '“AWS”', 'jäger', 'WAVE'], most: 26 },
  Cyrillic: { lang: 'ru', words: ['Правительство', 'о', 'новых', 'мерах', '«щука»'], most: 14 },
  Greek: { lang: 'el', words: ['Το', 'ρεύμα', 'επέστρεψε', 'Ώρα', 'ΐ'], most: 18 },
  Vietnamese: { lang: 'vi', words: ['Điện', 'đã', 'trở', 'lại', 'ĐỒNG', 'Ễ'], most: 20 },
  Japanese: { lang: 'ja', words: ['電力が', '復旧、', 'サービス', '再開へ', '🎉'], most: 12 },
  Korean: { lang: 'ko', words: ['데이터센터', '전력', '복구,', '재개'], most: 16 },
  Thai: { lang: 'th', words: ['ไฟฟ้า', 'กลับมา', 'แล้วที่', 'ศูนย์ข้อมูล'], most: 14 },
  Devanagari: { lang: 'hi', words: ['डेटा', 'केंद्र', 'में', 'बिजली', 'र्कृं'], most: 16 },
  Arabic: { lang: 'ar', words: ['عودة', 'الكهرباء', 'إلى', 'AWS', 'مُحَمَّد'], most: 16 },
  Hebrew: { lang: 'he', words: ['החשמל', 'חזר', 'למרכז', 'שָׁלוֹם', '2026'], most: 16 },
};

/** Who draws, and how many headlines of a script: takumi gets the same lines at the same places. */
const ENGINES: [CardEngine, number][] = [
  ['satori', 12],
  ['takumi', 2],
];

const EVERY = Object.entries(SCRIPTS).flatMap(([name, script]) =>
  ENGINES.map(([engine, runs]) => [name, engine, { ...script, runs }] as const),
);

/** Where the ink of what a design set was drawn, and how large it is. */
async function drawn(lang: string, headline: string, engine: CardEngine) {
  const card = { ...designCard('wide'), lang, direction: textDirection(lang), headline };
  const typesetter = createTypesetter({ lang });
  const texts: { words: string; set: SetText }[] = [];
  const noted = async (words: string, set: Promise<SetText>) => {
    texts.push({ words, set: await set });
    return set;
  };
  const tools: DesignTools = {
    fit: (words, style, rooms) => noted(words, typesetter.fit(words, style, rooms)),
    line: (words, style, place) => noted(words, typesetter.line(words, style, place)),
  };
  const tree = await stack.draw(card, tools);
  const options = await typesetter.satori();
  const found: { words: string; set: SetText; x: number; y: number }[] = [];
  await satori(tree as Parameters<typeof satori>[0], {
    width: card.size.width,
    height: card.size.height,
    ...options,
    onNodeDetected: ({ left, top, props }) => {
      const text = texts.find(({ set }) => set.element.props.style === props['style']);
      if (text) found.push({ ...text, x: left, y: top });
    },
  });
  const inked = found.map(async ({ words, set, x, y }) => {
    const ink =
      engine === 'takumi' ? await inkByTakumi(set, typesetter) : await inkOf(set.element, options);
    const { left = 0, top = 0, right = 0, bottom = 0 } = ink ?? {};
    return { words, set, left: x + left, top: y + top, right: x + right, bottom: y + bottom };
  });
  return { card, texts: await Promise.all(inked) };
}

describe.each(EVERY)('%s by %s', (_, engine, { lang, words, most, runs }) => {
  it('has all glyphs on the card, and those that matter in the middle square', async () => {
    const headlines = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: most });
    await fc.assert(
      fc.asyncProperty(headlines, async (some) => {
        const { card, texts } = await drawn(lang, some.join(' '), engine);
        const { width, height, safe } = card.size;
        for (const { left, top, right, bottom } of texts) {
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
          expect(bottom).toBeLessThanOrEqual(height);
        }
        for (const own of [card.headline, card.label]) {
          const text = texts.find((it) => it.words === own);
          expect(text?.left).toBeGreaterThanOrEqual(safe.x - 1);
          expect(text?.right).toBeLessThanOrEqual(safe.x + safe.width + 1);
          expect(text?.top).toBeGreaterThanOrEqual(safe.y);
          expect(text?.bottom).toBeLessThanOrEqual(safe.y + safe.height);
        }
        const headline = texts.find((it) => it.words === card.headline);
        expect(headline?.set.size).toBeGreaterThanOrEqual(40);
        expect(headline?.set.cut).toBe(false);
      }),
      { numRuns: runs, seed: 5 },
    );
  });
});

it('goes beyond the square rather than cutting a headline that it can’t hold', async () => {
  const long = 'Power is back in the data center '.repeat(9).trim();
  const { card, texts } = await drawn('en', long, 'satori');
  const headline = texts.find(({ words }) => words === long);
  expect(headline?.set.cut).toBe(false);
  expect(headline?.set.size).toBeGreaterThanOrEqual(40);
  expect(headline?.left).toBeLessThan(card.size.safe.x);
  expect(headline?.left).toBeGreaterThan(0);
  expect(headline?.right).toBeLessThan(card.size.width);
});
