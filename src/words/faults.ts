import { isLanguage, nearestWord, type PluralWords } from '@developing-story/story';
import { OUR_WORDS, type PublisherWords } from './vocabulary.ts';

/** What is wrong with a publisher's words, where. */
export interface WordFault {
  /** The language, and the word. */
  path: string[];
  /** The end of a sentence: "is not …". */
  fault: string;
}

const ENGLISH: Readonly<Record<string, string | PluralWords>> = { ...OUR_WORDS.en };

/** Everything that is wrong with words that a publisher gives, by language. */
export function wordFaults(own: PublisherWords): WordFault[] {
  return Object.entries(own).flatMap(([lang, words]) => {
    if (!isLanguage(lang)) return [{ path: [lang], fault: 'is not under a BCP 47 language tag' }];
    if (words === undefined) return [];
    if (!isGroup(words)) return [{ path: [lang], fault: 'is not a group of words' }];
    return Object.entries(words).flatMap(([name, given]) => {
      const fault = faultOf(name, given, lang);
      return fault === undefined ? [] : [{ path: [lang, name], fault }];
    });
  });
}

function isGroup(words: unknown): boolean {
  return typeof words === 'object' && words !== null;
}

function faultOf(name: string, given: unknown, lang: string): string | undefined {
  const english = Object.hasOwn(ENGLISH, name) ? ENGLISH[name] : undefined;
  if (english !== undefined && given === undefined) return undefined;
  if (english === undefined) {
    const meant = nearestWord(name, Object.keys(ENGLISH));
    return `isn’t the name of a word${meant === undefined ? '' : `; is ${meant} meant?`}`;
  }
  if (typeof english === 'string') {
    return typeof given === 'string' ? braceFault(given, english) : 'is not text';
  }
  return pluralFault(given, english, lang);
}

/** What is filled in is to be filled in, and nothing else stands in braces. */
function braceFault(given: string, english: string): string | undefined {
  if (given.trim() === '') return 'is empty';
  const [has, wants] = [braces(given), braces(english)];
  const missing = wants.filter((it) => !has.includes(it));
  const strange = has.filter((it) => !wants.includes(it));
  if (missing.length > 0) return `lacks ${missing.join(' and ')}`;
  return strange.length > 0 ? `has ${strange.join(' and ')}, which nothing fills in` : undefined;
}

function pluralFault(given: unknown, english: PluralWords, lang: string): string | undefined {
  if (typeof given !== 'object' || given === null || !('other' in given)) {
    return 'is not a text for each number, { one: "…", other: "…" }';
  }
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  for (const [form, text] of Object.entries(given)) {
    if (!forms.some((it) => it === form))
      return `has a text for “${form}”; ${lang} has ${forms.join(', ')}`;
    if (typeof text !== 'string' || text.trim() === '') return `has no text for “${form}”`;
    const strange = braces(text).filter((it) => !braces(english.other).includes(it));
    if (strange.length > 0) return `has ${strange.join(' and ')}, which nothing fills in`;
  }
  return undefined;
}

function braces(text: string): string[] {
  return text.match(/\{\w*\}/g) ?? [];
}
