import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { convert } from 'fontverter';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardFonts } from '../scripts/fonts/card-fonts.ts';
import { codePoints, unicodeRange } from '../scripts/fonts/code-points.ts';
import { NAME_IDS, readName, writeNames } from '../scripts/fonts/name-table.ts';
import { readTables, writeTables } from '../scripts/fonts/sfnt.ts';
import { storyFonts } from '../scripts/fonts/story-fonts.ts';
import { listFiles } from '../scripts/list-files.ts';
import { ROOT } from '../scripts/published-packages.ts';

let theme: Map<string, Buffer>;
let cards: Map<string, Buffer>;
beforeAll(async () => {
  theme = await storyFonts();
  cards = await cardFonts();
});

describe.each([
  ['packages/theme', () => theme],
  ['packages/cards', () => cards],
])('the fonts of %s', (folder, made) => {
  it('are what scripts/subset-fonts.ts makes, as is the CSS that describes them', () => {
    for (const [path, bytes] of made()) {
      expect(readFileSync(join(ROOT, folder, path)).equals(bytes), path).toBe(true);
    }
    const committed = listFiles(join(ROOT, folder, 'fonts')).map((file) => `fonts/${file}`);
    const fonts = [...made().keys()].filter((path) => path.startsWith('fonts/'));
    expect(fonts.toSorted()).toEqual(committed);
  });

  it('have their licence beside them, and say whose they are', () => {
    const licence = made().get('fonts/OFL.txt')?.toString();
    expect(licence).toMatch(/Adobe[^]*Inter Project[^]*SIL OPEN FONT/);
  });
});

describe('the theme’s fonts', () => {
  const fonts = () => [...theme].filter(([path]) => path.endsWith('.woff2'));

  it('have names of their own, whose they are and what they may be used for', async () => {
    for (const [path, bytes] of fonts()) {
      const names = readTables(await convert(bytes, 'sfnt')).get('name') ?? Buffer.alloc(6);
      expect(readName(names, NAME_IDS.family), path).toMatch(/^Story (?:Serif|Sans)$/);
      expect(readName(names, NAME_IDS.style), path).not.toMatch(/source/i);
      expect(readName(names, NAME_IDS.copyright), path).toMatch(/Adobe|Inter Project/);
      expect(readName(names, NAME_IDS.licence), path).toMatch(/OFL|openfontlicense/);
    }
  });

  it('are files, never written into the style sheet as Vite does with what is small', () => {
    for (const [path, { length }] of fonts()) expect(length, path).toBeGreaterThan(4096);
  });
});

describe('a unicode-range', () => {
  it('says which code points it is made of', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 0x10ffff }), { minLength: 1 }),
        (all) => {
          expect(codePoints(unicodeRange(all))).toEqual(new Set(all.toSorted((a, b) => a - b)));
        },
      ),
    );
    expect(unicodeRange([0x41, 0x43, 0x42, 0x20])).toBe('U+20, U+41-43');
    expect(() => codePoints('U+4?')).toThrow('"U+4?" is no part of a unicode-range.');
  });
});

describe('a font file', () => {
  it('keeps its tables and its sums', () => {
    const name = writeNames({ copyright: '© Ünique', family: 'A', style: 'b', licence: 'c' });
    const font = writeTables(
      new Map([
        ['name', name],
        ['head', Buffer.alloc(54, 1)],
        ['abcd', Buffer.from('odd')],
      ]),
    );
    const tables = readTables(font);
    expect([...tables.keys()]).toEqual(['abcd', 'head', 'name']);
    expect(tables.get('abcd')?.toString()).toBe('odd');
    expect(readName(tables.get('name') ?? name, NAME_IDS.copyright)).toBe('© Ünique');
    expect(readName(name, 99)).toBeUndefined();
    let sum = 0;
    for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
