import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';

/** Those of the theme. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, ar, ja];

/** The languages to try on an article, its own first. */
export function languagesFor<L extends { language: Language }>(
  languages: readonly L[],
  tag = '',
): readonly L[] {
  const own = languages.filter(({ language }) => tag.toLowerCase().split('-')[0] === language.tag);
  return own.length === 0 ? languages : [...own, ...languages.filter((it) => !own.includes(it))];
}

/** One of what the languages have under a name, as the source of a regular expression. */
export function anyOf(pick: (language: Language) => string): string {
  return `(?:${LANGUAGES.map(pick)
    .filter((source) => source !== '')
    .join('|')})`;
}
