import { formatDate, formatDay, type DateStyle } from '../dates/format-date.ts';
import type { StoryEvent } from '../types.ts';
import { beginsWith } from './begins-with.ts';
import type { EventWords } from './event-words.ts';
import { fillWords } from './fill-words.ts';

/** The language in which events are told, its words and the clock. */
export interface EventStyle extends DateStyle {
  words: EventWords;
}

const SENTENCE = {
  update: 'wasUpdated',
  correction: 'wasCorrected',
  clarification: 'wasClarified',
  retraction: 'wasRetracted',
} as const satisfies Record<Exclude<StoryEvent['kind'], 'published'>, keyof EventWords>;

/** What an event is called: its kind, or that it was withdrawn. */
export function eventLabel({ kind, withdrawn }: StoryEvent, { words }: EventStyle): string {
  if (withdrawn) return words.withdrawn;
  return kind === 'published' ? words.firstPublished : words[kind];
}

/**
 * An event's title on its page, in feeds, on cards: its headline, else kind, day and story. What
 * mends or takes back something says so in front; a withdrawn event has lost its headline.
 */
export function eventTitle(event: StoryEvent, storyTitle: string, style: EventStyle): string {
  const { kind, headline, withdrawn, date } = event;
  const { words, lang } = style;
  const under = (label: string, title: string) =>
    fillWords(words.titleByKind, { kind: label, title }, lang);
  if (withdrawn) return under(words.withdrawn, storyTitle);
  if (kind === 'published') return storyTitle;
  const label = words[kind];
  if (!headline) {
    const day = formatDay(date, style);
    return fillWords(words.titleByDate, { kind: label, date: day, story: storyTitle }, lang);
  }
  const says = kind === 'update' || beginsWith(headline, label, lang);
  return says ? headline : under(label, headline);
}

/** What stands for a note without words of its own: "This story was updated on Jan. 13, 2021." */
export function standardSentence({ id, kind, date }: StoryEvent, style: EventStyle): string {
  if (kind === 'published') throw new RangeError(`The event "${id}" is no note.`);
  return fillWords(style.words[SENTENCE[kind]], { date: formatDate(date, style) }, style.lang);
}

/** What stands for a withdrawn event: that it was, when and why. */
export function withdrawalNotice(event: StoryEvent, style: EventStyle): string {
  const { id, kind, date, withdrawn } = event;
  if (!withdrawn) throw new RangeError(`The event "${id}" is not withdrawn.`);
  const { words, lang } = style;
  const what = kind === 'published' ? 'story' : kind;
  const notice = fillWords(
    words[`${what}Withdrawn`],
    { date: formatDay(date, style), withdrawn: formatDay(withdrawn.date, style) },
    lang,
  );
  const space = /\s$/.test(words.fullStop) ? ' ' : '';
  return notice + space + sentence(withdrawn.reason, words);
}

/** How the first publication's feed item begins where the text was changed since. */
export function amendedSentence(date: string, style: EventStyle): string {
  return fillWords(style.words.amended, { date: formatDate(date, style) }, style.lang);
}

/** "Update 3": a number that no later note changes, so never "of 5". */
export function numberText(
  { number }: StoryEvent,
  { words, lang }: EventStyle,
): string | undefined {
  return number === 0 ? undefined : fillWords(words.numbered, { number }, lang);
}

/** A stop, and the quotation marks and brackets that close behind it. */
const ENDED = /[\p{Sentence_Terminal}…][\s\p{Pe}\p{Pf}\p{Pi}"']*$/u;

function sentence(text: string, { fullStop }: EventWords): string {
  return ENDED.test(text) ? text : text + fullStop.trimEnd();
}
