import { isLanguage } from '@developing-story/story';
import { CardError } from './card-error.ts';
import type { CardFacts, CardTone, CardUpdate } from './types.ts';

const TONES: readonly CardTone[] = [
  'update',
  'correction',
  'clarification',
  'retraction',
  'withdrawn',
  'published',
];

/**
 * Checks facts and brings their words into one form: composed Unicode (NFC, the form the fonts
 * have glyphs for), white space collapsed, and empty optional words left out. So facts that read
 * the same are the same card.
 *
 * @throws {CardError} when the headline has no visible character, the language is no BCP 47 tag,
 * or a tone or kind isn't known.
 */
export function readFacts(facts: CardFacts): CardFacts {
  const headline = tidy(facts.headline);
  if (!hasWords(headline)) {
    throw new CardError(
      facts.headline,
      `A card of ${facts.publication} (${facts.label}, ${facts.date}) has no headline, and a card is its headline. Give it one: the update's headline or the story's title.`,
    );
  }
  const { lang, kind } = facts;
  if (!isLanguage(lang)) {
    throw new CardError(
      headline,
      `The card "${headline}" has the language "${facts.lang}", which is no language tag. Write one as in "en-US", "ar" or "pt-BR".`,
    );
  }
  // Checked as text: a publisher's own code may not be typed.
  if (!['story', 'event', 'page'].includes(kind)) {
    throw new CardError(
      headline,
      `The card "${headline}" has the kind "${kind}", and a card is of a "story", an "event" or a "page".`,
    );
  }
  const updates = (facts.updates ?? []).map(readUpdate).filter((it) => hasWords(it.headline));
  for (const tone of [facts.tone, ...facts.earlier, ...updates.map((it) => it.tone)]) {
    if (TONES.includes(tone)) continue;
    throw new CardError(
      headline,
      `The card "${headline}" has the tone "${tone}", which has no colour. Use one of ${TONES.join(', ')}.`,
    );
  }
  const deck = tidy(facts.deck ?? '');
  const foot = tidy(facts.foot ?? '');
  return {
    kind,
    publication: tidy(facts.publication),
    lang,
    label: tidy(facts.label),
    tone: facts.tone,
    date: tidy(facts.date),
    headline,
    ...(deck && { deck }),
    ...(foot && { foot }),
    earlier: [...facts.earlier],
    ...(updates.length > 0 && { updates }),
    ...(facts.picture && { picture: facts.picture }),
  };
}

function readUpdate({ label, tone, date, headline }: CardUpdate): CardUpdate {
  return { label: tidy(label), tone, date: tidy(date), headline: tidy(headline) };
}

/**
 * Collapses what breaks or pads lines; a no-break space is a choice and stays. No writing stacks
 * more than a few marks on a letter: what piles up dozens would cover the card.
 */
function tidy(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim();
}

function hasWords(words: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(words);
}
