import { beforeAll, describe, expect, it } from 'vitest';
import type { TextRoom, TextStyle } from '../types.ts';
import { createTypesetter, openTypecase, type Typecase } from './typesetter.ts';

const STYLE: TextStyle = { family: 'serif', weight: 700, color: '#17171b', lineHeight: 1.06 };
const room = (over: Partial<TextRoom> = {}): TextRoom => ({
  width: 600,
  lines: 3,
  largest: 80,
  smallest: 40,
  ...over,
});

let typecase: Promise<Typecase>;
beforeAll(() => {
  typecase = openTypecase();
});

const fit = (words: string, rooms: TextRoom[], lang = 'en') =>
  createTypesetter({ lang, typecase }).fit(words, STYLE, rooms);

describe('setting words', () => {
  it('takes the first room that holds them, as large as it does', async () => {
    const short = await fit('Fire', [room({ largest: 92, smallest: 68 }), room()]);
    expect(short).toMatchObject({ lines: ['Fire'], size: 92, cut: false });
    const long = await fit('Fire in the harbor '.repeat(4), [
      room({ lines: 1, smallest: 68 }),
      room(),
    ]);
    expect(long.size).toBeLessThan(68);
    expect(long.cut).toBe(false);
  });

  it('leaves no short word alone on the last line', async () => {
    const { lines } = await fit('Inspectors find more cracks in the harbor tunnel wall', [room()]);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.at(-1)).toContain(' ');
  });

  it.each([
    [
      'ja',
      '大規模な障害で全サービスが停止、復旧は未定',
      ['大規模な障害で', '全サービスが', '停止、復旧は未定'],
    ],
    ['zh-Hans', '大规模停电影响全市交通', ['大规模停电', '影响全市交通']],
    ['zh-TW', '颱風逼近全台停班停課，鐵路全線停駛', ['颱風逼近全台', '停班停課，', '鐵路全線停駛']],
  ])('parts %s between phrases', async (lang, headline, expected) => {
    const rooms = [room({ lines: 2, largest: 92, smallest: 68 }), room({ largest: 76 })];
    expect((await fit(headline, rooms, lang)).lines).toEqual(expected);
  });

  it('keeps words together that a no-break space joins', async () => {
    const { lines } = await fit('The city spent 10\u00a0million on the tunnel this year', [room()]);
    expect(lines.join('\n')).toContain('10\u00a0million');
  });

  it('breaks at a soft hyphen only where nothing else fits', async () => {
    const word = 'Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschafts\u00adkapitän';
    expect((await fit(word, [room({ width: 900 })], 'de')).lines).toEqual([
      word.replaceAll('\u00ad', ''),
    ]);
    const { lines, cut } = await fit(word, [room({ width: 420 })], 'de');
    expect(cut).toBe(false);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/-$/);
  });

  it('breaks a word that no room holds, and cuts only what is left over', async () => {
    const thin = await fit('i'.repeat(90), [room()]);
    expect(thin).toMatchObject({ cut: false });
    expect(thin.lines.length).toBeGreaterThan(1);
    expect(thin.width).toBeLessThanOrEqual(600);
    expect((await fit('M'.repeat(300), [room()])).lines.at(-1)).toMatch(/M…$/);
  });

  it('fills its room before it cuts', async () => {
    const set = await fit('Inspectors found cracks in the harbor tunnel. '.repeat(8), [room()]);
    expect(set).toMatchObject({ cut: true, size: 40 });
    expect(set.lines).toHaveLength(3);
    expect(set.lines.at(-1)).toMatch(/[\p{L}]…$/u);
    expect(set.lines.join(' ').length).toBeGreaterThan(75);
  });

  it('never cuts a character in two', async () => {
    const { lines } = await fit('👩🏽‍🚒'.repeat(80), [room({ lines: 1 })]);
    expect(lines.join('')).toMatch(/^(?:👩🏽‍🚒)+…$/u);
  });

  it('keeps punctuation where Japanese wants it', async () => {
    const words = '「東京」、首都高速道路の（老朽化した）トンネルを、閉鎖する。'.repeat(2);
    const { lines } = await fit(words, [room({ width: 500, lines: 6, smallest: 30 })], 'ja');
    for (const line of lines) {
      expect(line).not.toMatch(/^[、。」）ー]/);
      expect(line).not.toMatch(/[「（]$/);
    }
  });

  it('keeps the question mark of French with its word', async () => {
    const { lines } = await fit(
      'Le tunnel du vieux port va-t-il fermer ce vendredi ?',
      [room()],
      'fr',
    );
    expect(lines.at(-1)).toMatch(/\p{L} \?$/u);
  });

  it('sets no words as nothing', async () => {
    expect(await fit(' \n ', [room()])).toMatchObject({ lines: [], width: 0, cut: false });
  });

  it('sets one line, cut where it must be', async () => {
    const setter = createTypesetter({ lang: 'en', typecase });
    const style: TextStyle = { ...STYLE, family: 'sans', weight: 600 };
    const set = await setter.line('The Harbor Daily and Evening Post', style, {
      size: 30,
      width: 300,
    });
    expect(set).toMatchObject({ size: 30, cut: true });
    expect(set.lines).toHaveLength(1);
    expect(set.width).toBeLessThanOrEqual(300);
  });
});
