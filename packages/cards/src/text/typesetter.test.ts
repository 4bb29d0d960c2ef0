import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CardFontFile, SetText, TextRoom, TextStyle } from '../types.ts';
import { inkOf } from '../../test/ink-of.ts';
import { graphemes } from './segments.ts';
import { createTypesetter, openTypecase, type Typecase } from './typesetter.ts';

const STYLE: TextStyle = {
  family: 'serif',
  weight: 700,
  color: '#17171b',
  lineHeight: 1.06,
  tracking: -0.018,
  align: 'center',
};
const ROOMS: TextRoom[] = [
  { width: 598, lines: 2, largest: 92, smallest: 68 },
  { width: 598, lines: 3, largest: 76, smallest: 56 },
  { width: 940, lines: 3, largest: 72, smallest: 50 },
  { width: 980, lines: 4, largest: 50, smallest: 40 },
];

/** Letters and words of a script, spaces as often as a writer sets them. */
const SCRIPTS: Record<string, { lang: string; words: string; spaced?: false }> = {
  Latin: {
    lang: 'en',
    words:
      'the harbor “tunnel” fjord AVATAR Type, Wolf’s jäger U.S.-led Zürich 2026 $10.5 flood; (QUOTE) Ærø Łódź naïve — f',
  },
  Cyrillic: {
    lang: 'ru',
    words: 'Правительство объявило о новых мерах «поддержки» малого бизнеса Її ўсё ђак щука 2026',
  },
  Greek: {
    lang: 'el',
    words: 'Η κυβέρνηση ανακοίνωσε νέα μέτρα Ώρα ΐ «στήριξης» για τις μικρές 2026',
  },
  Vietnamese: {
    lang: 'vi',
    words: 'Thủ tướng ĐỒNG BẰNG SÔNG CỬU LONG Ễ ặ cần thích ứng với biến đổi khí hậu',
  },
  Japanese: {
    lang: 'ja',
    spaced: false,
    words:
      '東京都 知事 、 首都 高速 「 老朽化 」 した トンネル っ を 2026 年 まで に 閉鎖 ー 。 髙 々',
  },
  'Simplified Chinese': {
    lang: 'zh-Hans',
    spaced: false,
    words: '北京市 政府 宣布 ， 将在 2026 年 关闭 “ 老旧 ” 隧道 。 《 人民 》 AI',
  },
  'Traditional Chinese': {
    lang: 'zh-Hant',
    spaced: false,
    words: '台北市 政府 宣布 ， 將於 2026 年 關閉 「 老舊 」 隧道 。 龜',
  },
  Korean: { lang: 'ko', words: '서울시, 노후 터널을 2026년까지 폐쇄하기로 결정… “시민” 뷁 불편' },
  Thai: {
    lang: 'th',
    spaced: false,
    words: 'นายกรัฐมนตรี ประกาศ ปิด อุโมงค์ เก่า ใต้ ท่าเรือ ปู่ ญี่ปุ่น ฐี กำแพง ร้าว ผู้ใหญ่ ฯ ๆ',
  },
  Devanagari: {
    lang: 'hi',
    words: 'प्रधानमंत्री ने बंदरगाह की पुरानी सुरंग को शुक्रवार तक क्षत्रिय र्कृं ट्रैफ़िक द्ध्य। १२',
  },
  Arabic: {
    lang: 'ar',
    words:
      'رئيس الوزراء يعلن إغلاق نفق الميناء القديم حتى عام 2026 IBM (الثاني) مُحَمَّد ﷲ لله ٣٫٥ پچگ',
  },
  Hebrew: {
    lang: 'he',
    words: 'ראש הממשלה הודיע על סגירת המנהרה הישנה 2026 IBM (השני) שָׁלוֹם צה"ל בית־ספר',
  },
};
const EMOJI = ['🔥', '👩🏽‍🚒', '🇩🇪', '❤️', '1️⃣', '👨‍👩‍👧', '🏴‍☠️'];

let typecase: Typecase;
beforeAll(async () => {
  typecase = await openTypecase();
});

const typesetter = (lang: string, fonts: CardFontFile[] = []) =>
  createTypesetter({ lang, fonts, typecase: Promise.resolve(typecase) });
const letters = (text: string) => text.replaceAll(/[\s\ufe0f]/g, '');

function headlines({ words, spaced }: { words: string; spaced?: false }) {
  const word = fc.oneof(
    { weight: 14, arbitrary: fc.constantFrom(...words.split(' ')) },
    { weight: 1, arbitrary: fc.constantFrom(...EMOJI) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 1, max: 40 }).map((times) => (words[0] ?? 'i').repeat(times)),
    },
  );
  return fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 300 }))
    .map(([parts, most]) =>
      graphemes(parts.join(spaced === false ? '' : ' '))
        .slice(0, most)
        .join('')
        .trim(),
    )
    .filter((text) => text !== '');
}

async function expectInside(setter: ReturnType<typeof typesetter>, set: SetText, words: string) {
  const ink = await inkOf(set.element, await setter.satori());
  if (!ink) return;
  const hint = JSON.stringify({ words, lines: set.lines, size: set.size });
  expect(ink.left, hint).toBeGreaterThanOrEqual(-0.5);
  expect(ink.top, hint).toBeGreaterThanOrEqual(-0.5);
  expect(ink.right, hint).toBeLessThanOrEqual(set.width + 0.5);
  expect(ink.bottom, hint).toBeLessThanOrEqual(set.height + 0.5);
}

describe.each(Object.entries(SCRIPTS))('headlines in %s', (_, script) => {
  it.each(['start', 'center'] as const)('stand whole in their room (%s)', async (align) => {
    await fc.assert(
      fc.asyncProperty(headlines(script), async (words) => {
        const setter = typesetter(script.lang);
        const set = await setter.fit(words, { ...STYLE, align }, ROOMS);
        expect(setter.warnings()).toEqual([]);
        const room = ROOMS.find(
          ({ smallest, largest, lines }) =>
            set.size >= smallest && set.size <= largest && set.lines.length <= lines,
        );
        expect(room).toBeDefined();
        expect(set.width).toBeLessThanOrEqual(980);
        expect(set.size).toBeGreaterThanOrEqual(40);
        if (set.cut) expect(set.lines.at(-1)).toMatch(/…$/);
        else expect(letters(set.lines.join(''))).toBe(letters(words.normalize('NFC')));
        await expectInside(setter, set, words);
      }),
      { numRuns: 30, seed: 6 },
    );
  });
});

it('begins lines at the right in every language that is written so', async () => {
  const style: TextStyle = { ...STYLE, align: 'start' };
  const room = [{ width: 600, lines: 2, largest: 60, smallest: 60 }];
  const lefts = async (lang: string) => {
    const set = await createTypesetter({ lang }).fit(
      'البيانات إلى مركز البيانات الكبير في',
      style,
      room,
    );
    const boxes = set.element.props.children as unknown as { props: { style: { left: number } } }[];
    return boxes.map(({ props }) => props.style.left);
  };
  // Azerbaijani is written in both, and the tag tells.
  expect(await lefts('az-Arab')).toEqual(await lefts('ar'));
  expect(Math.max(...(await lefts('az-Arab')))).toBeGreaterThan(Math.min(...(await lefts('ar'))));
});
