import { isLanguage } from '@developing-story/story';
import type { Locale } from '../addresses/locales.ts';
import { hasWords, OUR_WORDS, type PublisherWords } from './vocabulary.ts';

/** What a site speaks. */
interface Speech {
  /** The publication's language, BCP 47. */
  lang: string;
  locales: readonly Locale[];
  /** The publisher's own words. */
  words: PublisherWords;
}

/** Which languages of a site nobody has words in, what stands in for them and what to write. */
export function wordWarnings({ lang, locales, words }: Speech): string[] {
  const warnings: string[] = [];
  const warned = new Set<string>();
  const tell = (what: string, tag: string, instead: string) => {
    if (warned.has(tag) || !isLanguage(tag) || hasWords(tag, words)) return;
    warned.add(tag);
    warnings.push(
      `${what} '${tag}' has no words of its own, and ${instead} stands in: add words: { ${keyOf(tag)}: { … } }. We have ${Object.keys(OUR_WORDS).join(', ')}; docs/words.md lists every word.`,
    );
  };
  tell('publication.lang', lang, 'English');
  const home = hasWords(lang, words) ? lang : 'English';
  for (const { codes } of locales) {
    for (const code of codes) tell('The locale', code, home);
  }
  return warnings;
}

function keyOf(tag: string): string {
  return /^\w+$/.test(tag) ? tag : `'${tag}'`;
}
