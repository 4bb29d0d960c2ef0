import { RIGHT_TO_LEFT_SCRIPTS, textDirection } from '@developing-story/story';
import { fontHas } from './font-has.ts';

/** A script that the bundled fonts don't have, and the packages that do. */
interface ScriptFonts {
  /** Its characters, those that it shares with other scripts among them. */
  characters: RegExp;
  /** Names of @fontsource packages, the best first. */
  sans: readonly string[];
  serif: readonly string[];
}

const noto = (script: string, serif = true): Pick<ScriptFonts, 'sans' | 'serif'> => ({
  sans: [`noto-sans-${script}`],
  serif: serif ? [`noto-serif-${script}`] : [],
});

const SCRIPTS: readonly ScriptFonts[] = [
  { characters: /\p{scx=Arab}/u, sans: ['noto-sans-arabic'], serif: ['noto-naskh-arabic'] },
  { characters: /\p{scx=Hebr}/u, ...noto('hebrew') },
  { characters: /\p{scx=Thai}/u, ...noto('thai') },
  { characters: /\p{scx=Deva}/u, ...noto('devanagari') },
  { characters: /\p{scx=Beng}/u, ...noto('bengali') },
  { characters: /\p{scx=Guru}/u, ...noto('gurmukhi') },
  { characters: /\p{scx=Gujr}/u, ...noto('gujarati') },
  { characters: /\p{scx=Taml}/u, ...noto('tamil') },
  { characters: /\p{scx=Telu}/u, ...noto('telugu') },
  { characters: /\p{scx=Knda}/u, ...noto('kannada') },
  { characters: /\p{scx=Mlym}/u, ...noto('malayalam') },
  { characters: /\p{scx=Sinh}/u, ...noto('sinhala') },
  { characters: /\p{scx=Orya}/u, ...noto('oriya') },
  { characters: /\p{scx=Laoo}/u, ...noto('lao') },
  { characters: /\p{scx=Khmr}/u, ...noto('khmer') },
  { characters: /\p{scx=Mymr}/u, ...noto('myanmar') },
  { characters: /\p{scx=Tibt}/u, sans: [], serif: ['noto-serif-tibetan'] },
  { characters: /\p{scx=Geor}/u, ...noto('georgian') },
  { characters: /\p{scx=Armn}/u, ...noto('armenian') },
  { characters: /\p{scx=Ethi}/u, ...noto('ethiopic') },
  { characters: /\p{scx=Cher}/u, ...noto('cherokee', false) },
  { characters: /\p{scx=Cans}/u, ...noto('canadian-aboriginal', false) },
];

const SYMBOLS = ['noto-sans-symbols-2', 'noto-sans-math', 'noto-sans-symbols', 'noto-music'];
const WIDE = /[\u3000-\u303f\uff00-\uffef]/u;
const SHARED = /[\p{Script=Common}\p{Script=Inherited}]/gu;
const HAN = /\p{scx=Han}|[\u3000-\u303f\uff00-\uffef]/u;
const KANA = /[\p{scx=Hira}\p{scx=Kana}]/u;
const HANGUL = /\p{scx=Hang}/u;
const BOPOMOFO = /\p{scx=Bopo}/u;

/**
 * Names of the @fontsource packages that may have a character, the best first. Han has one form
 * for each language, so the language of the words decides, and kana and Hangul beside them.
 */
export function fontPackages(
  character: string,
  { use, lang, words }: { use: 'serif' | 'sans'; lang: string; words: string },
): string[] {
  const scripts = WIDE.test(character)
    ? []
    : SCRIPTS.filter(({ characters }) => characters.test(character));
  // Scripts share some marks: the letters around them tell which one it is.
  const letters = scripts.length > 1 ? words.replaceAll(SHARED, '') : '';
  const script = scripts.find(({ characters }) => characters.test(letters)) ?? scripts[0];
  if (script) {
    return use === 'serif' ? [...script.serif, ...script.sans] : [...script.sans, ...script.serif];
  }
  if (HAN.test(character) || KANA.test(character) || HANGUL.test(character)) {
    const first = hanRegion(character, lang, words);
    const regions = [first, ...['jp', 'kr', 'sc', 'tc'].filter((region) => region !== first)];
    const [best, other] = use === 'serif' ? ['serif', 'sans'] : ['sans', 'serif'];
    return regions.flatMap((region) => [`noto-${best}-${region}`, `noto-${other}-${region}`]);
  }
  return /[\p{S}\p{N}\p{P}]/u.test(character) ? SYMBOLS : [];
}

/** The package to install for a character that no font has, if one is known to have it. */
export function packageToInstall(
  character: string,
  {
    isInstalled,
    ...place
  }: { lang: string; words: string; isInstalled: (name: string) => boolean },
): string | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  const names = fontPackages(character, { use: 'sans', ...place });
  const first = names.find((name) => !isInstalled(name) && fontHas(name, codePoint));
  return first && `@fontsource/${first}`;
}

function hanRegion(character: string, lang: string, words: string): string {
  const script = character + words;
  if (lang.startsWith('ja')) return 'jp';
  if (lang.startsWith('ko')) return 'kr';
  if (/^zh(?=.*-(?:hant|tw|hk|mo)\b)/i.test(lang)) return 'tc';
  if (lang.startsWith('zh')) return 'sc';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(script)) return 'jp';
  if (HANGUL.test(script) && /\p{Script=Hangul}/u.test(script)) return 'kr';
  return BOPOMOFO.test(script) && /\p{Script=Bopomofo}/u.test(script) ? 'tc' : 'sc';
}

/** Letters that join, or stand with marks around them: space between them would tear them apart. */
const JOINED =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Orya}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Hebr}]/u;
const SQUARE = /[\p{scx=Han}\p{scx=Hang}]/u;
const LETTER = /\p{L}/u;

/** The space between letters that a text bears. */
export function bearableTracking(words: string, tracking: number): number {
  for (const character of words) {
    if (!LETTER.test(character)) continue;
    if (JOINED.test(character)) return 0;
    if (tracking < 0 && SQUARE.test(character)) return 0;
  }
  return tracking;
}

const TALL: readonly [RegExp, number][] = [
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u, 1.34],
  [/\p{Script=Arabic}/u, 1.3],
  [
    /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}]/u,
    1.28,
  ],
  [
    /[\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Oriya}]/u,
    1.3,
  ],
  [/[\u1ea0-\u1ef9]/u, 1.18],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.2],
];

/** The least line height at which a text's lines stand apart. */
export function leastLineHeight(words: string): number {
  return Math.max(0, ...TALL.map(([script, height]) => (script.test(words) ? height : 0)));
}

const RIGHT_TO_LEFT = RIGHT_TO_LEFT_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('');
const FROM_THE_RIGHT = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u');
const ALL_FROM_THE_RIGHT = new RegExp(FROM_THE_RIGHT, 'gu');

/** Whether words have letters that are written from right to left. */
export function hasRightToLeft(words: string): boolean {
  return FROM_THE_RIGHT.test(words);
}

/** The order of the words themselves: that of the language only where they mix both. */
export function wordDirection(words: string, lang: string): 'ltr' | 'rtl' {
  if (!hasRightToLeft(words)) return 'ltr';
  const foreign = words.replaceAll(ALL_FROM_THE_RIGHT, '');
  if (!LETTER.test(foreign)) return 'rtl';
  return textDirection(lang);
}
