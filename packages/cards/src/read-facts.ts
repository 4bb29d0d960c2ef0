import { CardError } from './card-error.ts';
import type { CardFacts, CardTone } from './types.ts';

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
 * have glyphs for), white space collapsed, and empty optional words left out.
 * @throws {CardError} when the headline has no visible character, the accent isn't `#rrggbb`,
 * or a tone isn't known.
 */
export function readFacts(facts: CardFacts): CardFacts {
  const headline = tidy(facts.headline);
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(headline)) {
    throw new CardError(
      facts.headline,
      `A card of ${facts.publication} (${facts.label}, ${facts.date}) has no headline, and a card is its headline. Give it one: the update's headline or the story's title.`,
    );
  }
  if (!/^#[0-9a-f]{6}$/i.test(facts.accent)) {
    throw new CardError(
      facts.headline,
      `The card "${headline}" has the accent "${facts.accent}", which can't be mixed with the paper's colour. Write six hexadecimal digits after a number sign, as in "#a8122a".`,
    );
  }
  for (const tone of [facts.tone, ...facts.earlier]) {
    if (TONES.includes(tone)) continue;
    throw new CardError(
      facts.headline,
      `The card "${headline}" has the tone "${tone}", which has no colour. Use one of ${TONES.join(', ')}.`,
    );
  }
  const deck = tidy(facts.deck ?? '');
  const foot = tidy(facts.foot ?? '');
  return {
    publication: tidy(facts.publication),
    lang: facts.lang,
    label: tidy(facts.label),
    tone: facts.tone,
    date: tidy(facts.date),
    headline,
    ...(deck && { deck }),
    ...(foot && { foot }),
    earlier: [...facts.earlier],
    accent: facts.accent.toLowerCase(),
  };
}

/** Collapses what breaks or pads lines; a no-break space is a choice and stays. */
function tidy(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ')
    .trim();
}
