import {
  amendedSentence,
  standardSentence,
  withdrawalNotice,
  type StoryEvent,
} from '@developing-story/story';
import { escape } from 'html-escaper';
import type { StoryHtml } from './note-recording.ts';
import { addresses } from './site.ts';
import type { Story } from './story.ts';

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

/** An event's words as a feed carries them, where nothing stands around them. */
export function feedHtml(story: Story, event: StoryEvent, parts: StoryHtml): string {
  if (event.kind !== 'published') {
    const html = noteHtml(story, event, parts.notes);
    return event.empty && !event.withdrawn ? html + linkToStory(story, event) : html;
  }
  if (event.withdrawn) return paragraph(withdrawalNotice(event, story.style));
  const { date, instant } = event.modified;
  // A change may be of the day of the publication.
  const amended = instant === event.instant ? '' : paragraph(amendedSentence(date, story.style));
  return amended + parts.body;
}

/** Its place on the story's page, wherever its sheet is: a feed's items don't change as others come. */
function linkToStory(story: Story, event: StoryEvent): string {
  const href = `${addresses.story(story)}#${event.id}`;
  return `<p><a href="${escape(href)}">${escape(story.data.title)}</a></p>`;
}

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

/** An event in a sentence, as plain text. */
export function eventSummary(story: Story, event: StoryEvent): string | undefined {
  if (event.withdrawn) return withdrawalNotice(event, story.style);
  if (event.kind === 'published') return story.data.description;
  return event.empty ? standardSentence(event, story.style) : event.summary;
}
