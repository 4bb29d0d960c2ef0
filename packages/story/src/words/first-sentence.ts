/** What ends in a point without ending a sentence, in English news style. */
const ABBREVIATION =
  /(?:^|[\s(“"'‘])(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Prof|Sen|Reps?|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Hon|St|Ave|Blvd|Jr|Sr|Inc|Corp|Co|Ltd|vs|Nos?|Calif|Mass|Pa|Va|Wash|e\.g|i\.e|etc|cf|approx|(?:\p{Lu}\.)*\p{Lu})\.\s*$/u;

/** "2 p.m. ET": a time goes on with its zone. */
const TIME = /\b[ap]\.m\.\s*$/;

/** Making one takes longer than asking it. */
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The first sentence of a text, by the rules of its language (UAX 29, and what newsrooms abbreviate).
 *
 * @param text Plain text; its first line is looked at.
 * @param lang BCP 47.
 */
export function firstSentence(text: string, lang: string): string {
  const [paragraph = ''] = text.split('\n');
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  const segments = segmenter.segment(paragraph);
  let sentence = '';
  for (const { segment } of segments) {
    if (sentence !== '' && !goesOn(sentence, segment)) break;
    sentence += segment;
  }
  return sentence.trim();
}

function goesOn(sentence: string, next: string): boolean {
  if (TIME.test(sentence)) return /^(?:\p{Ll}|[A-Z]{2,4}\b)/u.test(next);
  return ABBREVIATION.test(sentence);
}
