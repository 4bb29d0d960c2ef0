import type { PluralWords } from '@developing-story/story';

/** The words that a component hands to its element. */
export function wordsOf(element: HTMLElement): unknown {
  return JSON.parse(element.dataset['words'] ?? '{}');
}

/**
 * Counts in words: "2 new and 1 changed". What there is none of isn't mentioned.
 *
 * @param counts How many of each, with the words for it.
 * @returns Empty where there is nothing.
 */
export function count(...counts: [number, PluralWords][]): string {
  const language = document.documentElement.lang || 'en';
  const rules = new Intl.PluralRules(language);
  const parts = counts
    .filter(([number]) => number > 0)
    .map(([number, words]) =>
      (words[rules.select(number)] ?? words.other).replace(
        '{count}',
        number.toLocaleString(language),
      ),
    );
  return new Intl.ListFormat(language).format(parts);
}
