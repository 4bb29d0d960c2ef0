import type { Author } from '@developing-story/story';
import { en } from '../languages/en.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { plainText } from '../notes/plain-text.ts';

const PARTICLES = 'de|del|der|den|van|von|da|di|la|le|bin|al|y';
const NAME = `\\p{Lu}[\\p{L}\\p{M}.'-]*(?: (?:(?:${PARTICLES}) )?\\p{Lu}[\\p{L}\\p{M}.'-]*){0,4}`;
/** Of a script without capital letters, told by its length alone. */
const UNCASED = '[\\p{L}\\p{M}.・ ]{2,40}';

/** How a byline reads in a language. */
interface BylineWords {
  language: Language;
  lead: RegExp;
  /** What follows the lead. */
  names: RegExp;
  /** What parts two names. */
  joint: RegExp;
  role: RegExp;
}

const WORDS = LANGUAGES.map((language): BylineWords => {
  const { by, and, roles, tag } = language;
  const name = tag === 'ar' || tag === 'ja' ? UNCASED : NAME;
  const joint = `\\s*(?:,|;|\\s&\\s${and && `|\\s+(?:${and})\\s+`})\\s*`;
  return {
    language,
    lead: new RegExp(`^(?:${by})\\s*:?\\s*(?<=[\\s:=/])`, 'iu'),
    // "By" begins few sentences, its sisters many, so that behind them nothing but names may follow.
    names:
      tag === 'en'
        ? new RegExp(`^(?:the )?${name}`, 'iu')
        : new RegExp(`^${name}(?:${joint}${name})*(?:\\s*[|•·,(–—].*)?$`, 'u'),
    joint: new RegExp(joint, 'iu'),
    role: new RegExp(`(?<!\\p{L})(?:${roles})(?!\\p{L})`, 'iu'),
  };
});
const ENGLISH = WORDS.find(({ language }) => language === en);

/** What parts names, in the writing of any language. */
const MARKS = /[、،；：／｜，（）＆＝]/g;

/** Whether a line names who an article is by: "By Jane Doe and Sam Roe, Staff Writers". */
export function isByline(text: string): boolean {
  const plain = plainText(text).trim();
  return (
    plain.length <= 200 &&
    wordsOf(plain) !== undefined &&
    !/[.!?]["')]?$/.test(plain.replace(/\b(?:Jr|Sr)\.$/, ''))
  );
}

const FULL_NAME = new RegExp(
  `^\\p{Lu}\\p{Ll}[\\p{L}\\p{M}.'-]*(?: (?:(?:${PARTICLES}) )?\\p{Lu}[\\p{L}\\p{M}.'-]*){1,3}(?=$|\\s*[,/])`,
  'u',
);
const EAST_ASIAN_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー ]{2,12}$/u;

/** A name that nothing but its place beside a date says to be an author's. */
interface NameBeside {
  name: string;
  /** No role behind it, as in "Ada Long, Staff Writer", says that it is a person's. */
  guessed: boolean;
}

/** Reads the name at the beginning of what stands beside a date: "Ada Long, January 11, 2021". */
export function nameBeside(text: string): NameBeside | undefined {
  const plain = plainText(text).replace(/[\s|]+$/, '');
  const name = (FULL_NAME.exec(plain) ?? EAST_ASIAN_NAME.exec(plain))?.[0];
  const isRole = (part: string) => WORDS.some(({ role }) => role.test(part));
  if (name === undefined || plain.length > 100 || isRole(name)) return undefined;
  return { name, guessed: !isRole(plain.slice(name.length)) };
}

function wordsOf(plain: string): BylineWords | undefined {
  return WORDS.find(({ lead, names }) => {
    const begun = lead.exec(plain);
    return begun !== null && names.test(plain.slice(begun[0].length));
  });
}

/**
 * The people a byline names. Roles, dates and whatever else stands beside them are left to the
 * report.
 *
 * @param links The links in the byline: a name's address is its author's.
 * @param lang The language that the article says it is in.
 */
export function readByline(
  text: string,
  links: readonly { text: string; url: string }[] = [],
  lang = '',
): Author[] {
  const words =
    wordsOf(plainText(text).trim()) ??
    WORDS.find(({ language }) => language.tag === lang.toLowerCase().split('-')[0]) ??
    ENGLISH;
  if (!words) return [];
  const { joint, lead, role } = words;
  const [line = ''] = text
    .replace(MARKS, plainText)
    .trim()
    .replace(lead, '')
    .replace(/^[\s\S]*?\b(?:by|words by):?\s+/i, (before) => (before.length < 30 ? '' : before))
    .split(/\s*(?:[|•·\n]|\s[–—]\s)\s*/)
    .filter((part) => part !== '');
  const parts = line.split(joint).filter((part) => part !== '');
  const names = parts
    .map((part) => part.replace(/^(?:and|with|by)\s+/i, '').trim())
    // "(@adalong)", "(avec AFP)"
    .map((part) => part.replace(/\s*[([][^)\]]*[)\]]?\s*$/, '') || part)
    .filter((part, index) => part !== '' && (index === 0 || (!role.test(part) && isName(part))))
    .filter((part, index, all) => index === 0 || isLikeFirst(part, all[0]));
  return names.map((name) => {
    const url = links.find((link) => link.text === name)?.url ?? '';
    return isWebAddress(url) ? { name, url } : { name };
  });
}

function isName(text: string): boolean {
  return text.length <= 60 && !/\d/.test(text) && /^(?:the )?[\p{Lu}\p{Lo}]/iu.test(text);
}

/** Behind a first and last name, a word alone is a place or an agency, and "The …" a paper. */
function isLikeFirst(text: string, first = ''): boolean {
  const hasParts = (name: string) => /\p{L}\s+\p{L}/u.test(name);
  return !hasParts(first) || !/^\p{Lu}/u.test(text) || (hasParts(text) && !/^the /i.test(text));
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
