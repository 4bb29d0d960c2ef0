import { formatDate, formatDay, type DateStyle } from './format-date.ts';
import type { StoryEvent } from './types.ts';

const LABELS: Record<StoryEvent['kind'], string> = {
  update: 'Update',
  correction: 'Correction',
  clarification: 'Clarification',
  retraction: 'Retraction',
  published: 'First published',
};

const PARTICIPLES: Record<StoryEvent['kind'], string> = {
  update: 'updated',
  correction: 'corrected',
  clarification: 'clarified',
  retraction: 'retracted',
  published: 'first published',
};

/** What an event is called: its kind, or that it was withdrawn. */
export function eventLabel({ kind, withdrawn }: StoryEvent): string {
  return withdrawn ? 'Withdrawn' : LABELS[kind];
}

/**
 * An event's title on its page, in feeds, on cards: its headline, else kind, day and story. What
 * mends or takes back something says so in front; a withdrawn event has lost its headline.
 */
export function eventTitle(event: StoryEvent, storyTitle: string, style: DateStyle): string {
  const { kind, headline, withdrawn, date } = event;
  if (withdrawn) return `Withdrawn: ${storyTitle}`;
  if (kind === 'published') return storyTitle;
  const label = LABELS[kind];
  if (!headline) return `${label}, ${formatDay(date, style)}: ${storyTitle}`;
  const says = headline.toLowerCase().startsWith(label.toLowerCase());
  return kind === 'update' || says ? headline : `${label}: ${headline}`;
}

/** What stands for a note without words of its own: "This story was updated on Jan. 13, 2021." */
export function standardSentence({ kind, date }: StoryEvent, style: DateStyle): string {
  return `This story was ${PARTICIPLES[kind]} on ${formatDate(date, style)}${stop(date, style)}`;
}

/** What stands for a withdrawn note: that it was, when and why. */
export function withdrawalNotice(event: StoryEvent, style: DateStyle): string {
  const { kind, date, withdrawn } = event;
  if (!withdrawn) throw new RangeError(`The event "${event.id}" is not withdrawn.`);
  const label = kind === 'published' ? 'story' : LABELS[kind].toLowerCase();
  const when = formatDay(withdrawn.date, style);
  return `This ${label} of ${formatDay(date, style)}, was withdrawn on ${when}. ${sentence(withdrawn.reason)}`;
}

/** How the first publication's feed item begins where the text was changed since. */
export function amendedSentence(date: string, style: DateStyle): string {
  return `As amended ${formatDate(date, style)}${stop(date, style)}`;
}

/** "Update 3": a number that no later note changes, so never "of 5". */
export function numberText({ number }: StoryEvent): string | undefined {
  return number === 0 ? undefined : `Update ${number}`;
}

/** A time can end in "p.m.", which ends the sentence too. */
function stop(date: string, style: DateStyle): string {
  return formatDate(date, style).endsWith('.') ? '' : '.';
}

function sentence(text: string): string {
  return /[.!?…。！？]$/.test(text) ? text : `${text}.`;
}
