import { numberFormat, pluralRules } from '../dates/intl-formats.ts';

/** A text for each number that a language tells apart: "1 update", "{count} updates". */
export type PluralWords = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Fills in what stands in braces. Numbers are written as the language writes them.
 *
 * Where what is filled in ends as the sentence does, as "p.m." does, the stop stands once.
 *
 * @param lang BCP 47.
 */
export function fillWords(
  text: string,
  values: Readonly<Record<string, string | number>>,
  lang: string,
): string {
  return text.replace(/\{(\w+)\}(\.?)/g, (all, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) return all;
    const words = typeof value === 'number' ? numberFormat(lang).format(value) : value;
    return words.endsWith('.') ? words : words + stop;
  });
}

/**
 * A count in words, by the rule of the language.
 *
 * @param lang BCP 47.
 */
export function countWords(words: PluralWords, count: number, lang: string): string {
  const form = pluralRules(lang).select(count);
  return fillWords(words[form] ?? words.other, { count }, lang);
}
