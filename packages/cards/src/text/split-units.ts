import { phraseBounds } from './phrase-bounds.ts';
import { graphemes, wordBounds } from './segments.ts';

/** Letters that stay on one line. */
export interface Unit {
  text: string;
  /** A space stands before it, unless it begins a line. */
  spaced: boolean;
  /** Beginning a line with it reads badly: inside a phrase that no space parts, or after a hyphen. */
  costly: boolean;
  /** A line that ends with it shows a hyphen. */
  hyphened: boolean;
}

/** Whether soft hyphens count. */
type Breaking = 'words' | 'soft-hyphens';

const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\u3000-\u303f\uff00-\uffef\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SQUARE = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\u3000-\u303f\uff00-\uffef]/u;
const SPOKEN = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** No-break spaces and the word joiner. */
const HOLDS = /[\u00a0\u202f\u2060\ufeff]/;
const PICTURE = /\p{Emoji_Presentation}|\ufe0f/u;

/** What may not begin a line: https://www.w3.org/TR/jlreq/#characters_not_starting_a_line */
const NO_START =
  /^[\p{Pe}\p{Pf}\p{M}!%,.:;?\u2030\u2026\u2025\u2013\u2014\u2015\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff1f\uff01\uff05\u30fb\uff65\u30fc\uff5e\u301c\u309b-\u309e\u30fd\u30fe\u3005\u303b\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u31f0-\u31ff\uff61\uff63\uff64\uff67-\uff70\u203a\u203c\u2047-\u2049\u2019\u201d\u2103\u00b0\u0e2f\u0e46\u0eaf\u0ec6'"]/u;
/** What may not end a line. */
const NO_END = /[\p{Ps}\p{Pi}\u2018\u201c\u00a1\u00bf$\u00a3\uffe5\uff04\u20ac#\uff03\u2116]$/u;
const CLOSING = /^[!?:;%\u00bb\u203a\u2013\u2014\u2026\u060c\u061b\u061f\u0964]+$/u;
const OPENING = /^[\u00ab\u2039]$/;
const AFTER_HYPHEN =
  /(?<=[\p{L}\p{N}\p{M}][-\u2010\u05be/](?=[\p{L}]))|(?<=[\p{L}\p{N}][\u2013\u2014](?=[\p{L}\p{N}]))/u;

/** Splits words where lines may break. */
export function splitUnits(words: string, lang: string, breaking: Breaking): Unit[] {
  const units: Unit[] = [];
  let holds = false;
  for (const token of words.split(' ')) {
    const last = units.at(-1);
    if (last && (holds || CLOSING.test(token))) {
      // In French a space stands before some marks, and after an opening one.
      last.text += ` ${token.replaceAll('\u00ad', '')}`;
      holds = false;
      continue;
    }
    holds = OPENING.test(token);
    token.split('\u200b').forEach((part, index) => {
      const [first, ...others] = splitToken(part, lang, breaking);
      if (first) units.push({ ...first, spaced: index === 0 && last !== undefined }, ...others);
    });
  }
  return units;
}

/** Joins what reads badly apart. */
export function joinCostly(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    if (last && unit.costly && !unit.spaced) last.text += unit.text;
    else joined.push({ ...unit });
  }
  return joined;
}

/** Parts a unit anywhere between what readers see as characters. */
export function splitGraphemes(unit: Unit): Unit[] {
  const parts = graphemes(unit.text);
  return parts.map((text, index) => ({
    text,
    spaced: index === 0 && unit.spaced,
    costly: index > 0 || unit.costly,
    hyphened: index === parts.length - 1 && unit.hyphened,
  }));
}

function splitToken(token: string, lang: string, breaking: Breaking): Unit[] {
  const soft = token.split('\u00ad').filter((part) => part !== '');
  const parts = breaking === 'words' ? [soft.join('')] : soft;
  return parts.flatMap((part, index) => {
    const units = splitPart(part, lang);
    const [first] = units;
    const last = units.at(-1);
    if (first && index > 0) first.costly = true;
    if (last && index < parts.length - 1) last.hyphened = true;
    return units;
  });
}

function splitPart(part: string, lang: string): Unit[] {
  if (part === '') return [];
  if (!UNSPACED.test(part)) {
    return part.split(AFTER_HYPHEN).map((text, index) => unit(text, index > 0));
  }
  const bounds = wordBounds(part, lang);
  const phrases = phraseBounds(part, lang);
  const units: Unit[] = [];
  let offset = 0;
  let before = '';
  for (const grapheme of graphemes(part)) {
    const last = units.at(-1);
    const inside = !bounds.has(offset);
    if (last && !mayBreak(before, grapheme, inside)) last.text += grapheme;
    else units.push(unit(grapheme, phrases ? !phrases.has(offset) : inside));
    offset += grapheme.length;
    before = grapheme;
  }
  return units;
}

function mayBreak(before: string, after: string, inside: boolean): boolean {
  if (NO_START.test(after) || NO_END.test(before)) return false;
  if (HOLDS.test(before) || HOLDS.test(after)) return false;
  // A number holds what it counts: 2026年.
  if (/\p{Nd}$/u.test(before) && SQUARE.test(after)) return false;
  if (SPOKEN.test(before) || SPOKEN.test(after)) return !inside;
  return [before, after].some((one) => SQUARE.test(one) || PICTURE.test(one));
}

function unit(text: string, costly: boolean): Unit {
  return { text, spaced: false, costly, hyphened: false };
}
