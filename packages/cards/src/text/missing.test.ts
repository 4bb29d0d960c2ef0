import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../story/test/make-folder.ts';
import { CardError } from '../card-error.ts';
import type { TextStyle } from '../types.ts';
import { fontHas } from './font-has.ts';
import { createTypesetter, openTypecase } from './typesetter.ts';

const STYLE: TextStyle = { family: 'serif', weight: 700, color: '#17171b', lineHeight: 1.06 };
const ROOM = [{ width: 600, lines: 3, largest: 80, smallest: 40 }];
const { resolve } = createRequire(import.meta.url);
const INTER = resolve('@fontsource/inter/files/inter-latin-600-normal.woff');

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});

describe('characters that no font has', () => {
  it('are left out and reported, with what to install', async () => {
    const setter = createTypesetter({ lang: 'en' });
    const set = await setter.fit('Tbilisi: თბი says a', STYLE, ROOM);
    expect(set.lines.join(' ')).toBe('Tbilisi: says a');
    expect(setter.warnings()).toEqual([
      'No font has “თ” (U+10D7), “ბ” (U+10D1), “ი” (U+10D8), so they are left out of the card. To show them: pnpm add @fontsource/noto-sans-georgian',
    ]);
  });

  it('are known without drawing', async () => {
    const setter = createTypesetter({ lang: 'hy' });
    expect(await setter.coverage('Երևան 2026')).toEqual({
      missing: ['Ե', 'ր', 'և', 'ա', 'ն'].map((character) => ({
        character,
        package: '@fontsource/noto-sans-armenian',
      })),
    });
    expect(await setter.coverage('Harbor')).toEqual({ missing: [] });
  });

  it('include marks, whose letter stays', async () => {
    const setter = createTypesetter({ lang: 'en' });
    const set = await setter.fit('x\u1ab0y', STYLE, ROOM);
    expect(set.lines).toEqual(['xy']);
    expect(setter.warnings()[0]).toContain('U+1AB0');
  });
});

describe('the package to install', () => {
  const advice = async (words: string) => {
    const { missing } = await createTypesetter({ lang: 'en' }).coverage(words);
    return missing.map(({ package: name }) => name?.replace('@fontsource/', ''));
  };

  it('is one that has the character', async () => {
    expect(await advice('≤')).toEqual(['noto-sans-math']);
    expect(await advice('∞')).toEqual(['noto-sans-math']);
    expect(await advice('♄')).toEqual(['noto-sans-symbols']);
    expect(await advice('⌘')).toEqual(['noto-sans-symbols-2']);
    expect(await advice('𝄞')).toEqual(['noto-music']);
    expect(await advice('ক')).toEqual(['noto-sans-bengali']);
    expect(await advice('༄')).toEqual(['noto-serif-tibetan']);
  });

  it('is none where none is known, or where the one there is has been looked into', async () => {
    expect(await advice('𓀀')).toEqual([undefined]);
    // Within Han, but in no font of it.
    expect(await advice('\u{3134a}')).toEqual([undefined]);
    const setter = createTypesetter({ lang: 'en' });
    await setter.coverage('𓀀');
    expect(setter.warnings()).toEqual([
      'No font has “𓀀” (U+13000), so it is left out of the card. No package is known to have it: give a font that has it as one of `fonts`, or write it otherwise.',
    ]);
  });

  it('is known by what the fonts themselves have', async () => {
    const { library } = await openTypecase();
    for (const name of ['noto-sans-hebrew', 'noto-sans-arabic', 'noto-sans-jp']) {
      for (let codePoint = 0x370; codePoint < 0x30000; codePoint += 37) {
        const bundled = ['inter', 'source-serif-4'].some((own) =>
          library.ofPackage(own, codePoint, 400).some((face) => face.has(codePoint)),
        );
        if (bundled || (codePoint >= 0xd800 && codePoint < 0xf900)) continue;
        const has = library.ofPackage(name, codePoint, 400).some((face) => face.has(codePoint));
        expect(fontHas(name, codePoint), `${name} U+${codePoint.toString(16)}`).toBe(has);
      }
    }
  });
});

describe('characters that are others in another form', () => {
  const set = async (words: string) => {
    const setter = createTypesetter({ lang: 'en' });
    const { lines } = await setter.fit(words, STYLE, ROOM);
    return { text: lines.join(' '), warnings: setter.warnings() };
  };

  it('are drawn raised or lowered', async () => {
    for (const words of ['CO₂ falls', '10⁶ people', 'U²³⁵', '10⁻⁹ m', 'aₙ₊₁']) {
      expect(await set(words)).toEqual({ text: words, warnings: [] });
    }
  });

  it.each([
    ['Part Ⅳ', 'Part IV'],
    ['2⅓ and ⅔', '2\u00a01⁄3 and 2⁄3'],
    ['Step ①②', 'Step (1)(2)'],
    ['A 30㎡ flat', 'A 30m² flat'],
    ['21℃', '21°C'],
    ['ﬁre', 'fire'],
    ['𝐁old', 'Bold'],
    ['x⁹⅓', 'x⁹\u00a01⁄3'],
    ['COVID\u201119', 'COVID-19'],
    ['2020\u20122021 \u2015 so', '2020–2021 — so'],
    ['A\u2e3a\u201bB\u203d', 'A——‘B?!'],
  ])('are written as what they are a form of: %s', async (words, text) => {
    expect(await set(words)).toEqual({ text, warnings: [] });
  });

  it('are signs that letters can stand for, with what to install', async () => {
    expect(await set('Tax ≤ 3 percent → relief')).toEqual({
      text: 'Tax <= 3 percent -> relief',
      warnings: [
        'No font has “≤” (U+2264), “→” (U+2192), so the card says “<=”, “->”. To show them: pnpm add @fontsource/noto-sans-math',
      ],
    });
    expect((await set('A levy of 5‰')).text).toBe('A levy of 5/1000');
  });
});

describe("a publisher's fonts", () => {
  const set = async (file: string, words = 'Fire 2026') => {
    const fonts = [{ file, use: 'serif', weight: 700 } as const];
    const setter = createTypesetter({ lang: 'en', fonts, typecase: openTypecase() });
    return { text: await setter.fit(words, STYLE, ROOM), setter };
  };

  it('stand in front of the bundled ones, which have what they lack', async () => {
    const { text, setter } = await set(INTER, 'Fire Огонь');
    const families = String(text.element.props.style?.['fontFamily']).split(', ');
    expect(families[0]).toMatch(/^own-/);
    expect(families).toContain('source-serif-4-cyrillic-700');
    expect(setter.warnings()).toEqual([]);
  });

  it.each([
    ['missing.ttf', undefined, /missing\.ttf doesn't exist\. Check the path/],
    ['empty.ttf', '', /empty\.ttf is not a font/],
    ['text.ttf', 'not a font at all', /text\.ttf is not a font/],
    ['new.woff2', 'wOF2 and so on', /new\.woff2 is WOFF2, .* Give the TTF, OTF or WOFF file/],
    ['short.woff', 'wOFF and so on', /short\.woff is broken/],
    ['short.ttf', '\0\u0001\0\0\0\u0001', /short\.ttf .*broken/],
  ])('that are no use are named: %s', async (name, content, message) => {
    const file = join(folder, name);
    if (content !== undefined) await writeFile(file, content);
    const error: unknown = await set(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CardError);
    expect((error as CardError).message).toMatch(message);
  });
});
