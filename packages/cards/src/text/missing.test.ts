import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../story/test/make-folder.ts';
import { CardError } from '../card-error.ts';
import type { TextStyle } from '../types.ts';
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
