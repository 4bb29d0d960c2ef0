import { address } from 'virtual:developing-story/config';
import {
  amendedSentence,
  standardSentence,
  summarize,
  withdrawalNotice,
  type StoryEvent,
} from '@developing-story/story';
import { escape } from 'html-escaper';
import { withoutAnchorLinks } from './html-edits.ts';
import { htmlBlocks } from './html-blocks.ts';
import { linksElsewhere } from './links-elsewhere.ts';
import type { StoryHtml } from './note-recording.ts';
import { addresses } from './site.ts';
import type { Story } from './story.ts';

/** Whether notes stand on pages of ours: what anchors they have on others, we can't know. */
const hasPages = address.routes.story !== false || address.routes.update !== false;

/** A note's words as HTML, or what stands for them. */
export function noteHtml(
  { style }: Pick<Story, 'style'>,
  event: StoryEvent,
  notes: ReadonlyMap<string, string>,
): string {
  if (event.withdrawn) return paragraph(withdrawalNotice(event, style));
  if (event.empty) return paragraph(standardSentence(event, style));
  return notes.get(event.id) ?? '';
}

/**
 * An event's words for where nothing stands around them.
 *
 * @param figure HTML of the picture that goes with them, if any.
 */
export function eventHtml(story: Story, event: StoryEvent, parts: StoryHtml, figure = ''): string {
  if (event.kind !== 'published') {
    const html = linksElsewhere(noteHtml(story, event, parts.notes), addresses.story(story));
    const words = hasPages ? html : withoutAnchorLinks(html);
    const way = event.empty && !event.withdrawn ? linkToStory(story, event) : '';
    return figure + words + way;
  }
  if (event.withdrawn) return paragraph(withdrawalNotice(event, story.style));
  const { date, instant } = event.modified;
  // A change may be of the day of the publication.
  const amended = instant === event.instant ? '' : paragraph(amendedSentence(date, story.style));
  return amended + figure + parts.body;
}

/** Its place on the story's page, wherever its sheet is: a feed's items don't change as others come. */
function linkToStory(story: Story, event: StoryEvent): string {
  const href = `${addresses.story(story)}#${event.id}`;
  return `<p><a href="${escape(href)}">${escape(story.data.title)}</a></p>`;
}

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

/**
 * An event in a sentence, as plain text: what its page says, or nothing where that can't be told
 * in words.
 *
 * @param html Of its note.
 */
export function eventSummary(story: Story, event: StoryEvent, html: string): string | undefined {
  if (event.withdrawn) return withdrawalNotice(event, story.style);
  if (event.kind === 'published') return story.data.description;
  if (event.empty) return standardSentence(event, story.style);
  return ownSummary(story, event, html);
}

/** What a note says in its own words, where that can be told in a sentence. */
export function ownSummary(
  { lang }: Pick<Story, 'lang'>,
  { kind, empty, withdrawn }: StoryEvent,
  html: string,
): string | undefined {
  if (kind === 'published' || empty || withdrawn) return undefined;
  return summarize(htmlBlocks(html), kind, lang) || undefined;
}
