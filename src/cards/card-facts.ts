import type { CardFacts, CardTone, CardUpdate } from '@developing-story/cards';
import {
  eventLabel,
  fillWords,
  formatDay,
  numberText,
  type StoryEvent,
} from '@developing-story/story';
import stringWidth from 'fast-string-width';
import { publicationName, type Style } from '../stories/site.ts';
import type { Story } from '../stories/story.ts';

/** How many of a story's updates its card may list. */
const LISTED = 6;

/** How wide words may be of which a card must not cut anything, in Latin letters. */
const WHOLE = 140;

/** What colour an event goes by. */
export function eventTone({ kind, withdrawn }: StoryEvent): CardTone {
  return withdrawn ? 'withdrawn' : kind;
}

/** What an event's card shows: nothing that a later note could change. */
export function eventCard(story: Story, event: StoryEvent): CardFacts {
  const { title, description } = story.data;
  const own = event.headline ?? mended(event);
  const deck = own === undefined ? description : title;
  return {
    kind: 'event',
    ...frame(story, event),
    headline: own ?? title,
    ...(deck !== undefined && { deck }),
  };
}

/** What an event mends or takes back, where a card surely has room for all of it. */
function mended({ kind, summary }: StoryEvent): string | undefined {
  if (kind === 'update' || kind === 'published' || !summary) return undefined;
  return stringWidth(summary) <= WHOLE ? summary : undefined;
}

/** What a story's card shows: the story's title under the label of its newest event. */
export function storyCard(story: Story): CardFacts {
  const event = newestEvent(story);
  const { title, shareTitle = title, description } = story.data;
  const deck = event.headline ?? description;
  return {
    kind: 'story',
    ...frame(story, event),
    headline: shareTitle,
    ...(deck !== undefined && { deck }),
    updates: listedUpdates(story),
  };
}

function listedUpdates({ timeline, data, style }: Story): CardUpdate[] {
  return timeline
    .filter(({ held, quiet }) => !held && !quiet)
    .slice(0, LISTED)
    .map((event) => ({
      label: eventLabel(event, style),
      tone: eventTone(event),
      date: formatDay(event.date, style),
      headline: event.headline ?? (event.kind === 'published' ? data.title : ''),
    }));
}

/** The newest event that a build shows and feeds have. */
function newestEvent({ timeline, id }: Story): StoryEvent {
  const event = timeline.find(({ held, quiet }) => !held && !quiet);
  if (!event) throw new RangeError(`The story "${id}" has no timeline.`);
  return event;
}

/** The words of a card, for who can't see it. */
export function cardAlt(
  { label, date, headline, deck, publication, lang }: CardFacts,
  { words }: Style,
): string {
  const stop = words.fullStop.trimEnd();
  const space = words.fullStop.slice(stop.length);
  const what = date === '' ? label : fillWords(words.onDate, { what: label, date }, lang);
  return [what, headline, deck, publication]
    .filter((text) => text !== undefined)
    .filter((text) => text !== '')
    .map((text) => (/[.!?…。！？؟]$/.test(text) ? text : text + stop))
    .join(space);
}

function frame(story: Story, event: StoryEvent) {
  const { timeline, lang, style } = story;
  const foot = numberText(event, style);
  return {
    publication: publicationName,
    lang,
    label: eventLabel(event, style),
    tone: eventTone(event),
    date: formatDay(event.date, style),
    ...(foot !== undefined && { foot }),
    earlier: timeline
      .slice(timeline.indexOf(event) + 1)
      .filter(({ held, quiet }) => !held && !quiet)
      .map(eventTone),
  };
}
