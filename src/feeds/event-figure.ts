import { getImage } from 'astro:assets';
import type { StoryEvent } from '@developing-story/story';
import { escape } from 'html-escaper';
import { noteOf } from '../stories/note-of.ts';
import { addresses } from '../stories/site.ts';
import type { Story } from '../stories/story.ts';

/** Of the widths that pages have, one that fits readers. */
const WIDTH = 1280;

/** The picture that a page shows beside an event's words, as HTML: the story's lead, or the note's. */
export async function eventFigure(story: Story, event: StoryEvent): Promise<string> {
  const { image } = (event.kind === 'published' ? story.data : noteOf(story, event.id)) ?? {};
  if (!image || event.withdrawn) return '';
  const { src, alt, caption, credit } = image;
  const shown = await getImage({ src, width: Math.min(src.width, WIDTH) });
  const { width, height } = shown.attributes as { width?: number; height?: number };
  const attributes = Object.entries({ src: addresses.absolute(shown.src), alt, width, height })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  const under = caption && credit ? `${caption} (${credit})` : (caption ?? credit);
  const figcaption = under ? `<figcaption>${escape(under)}</figcaption>` : '';
  return `<figure><img${attributes.join('')}>${figcaption}</figure>`;
}
