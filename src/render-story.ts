/**
 * The one place that uses Astro's container, which is experimental. Should it change, what must
 * hold is: a story's MDX renders to HTML outside a page, each note's apart from the body's.
 */
import { render } from 'astro:content';
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import RecordNote from './components/RecordNote.astro';
import type { RecordingLocals } from './recording.ts';
import type { StoryEntry } from './stories.ts';

/** A story's HTML in parts. */
export interface StoryHtml {
  /** By note id. */
  notes: Map<string, string>;
  body: string;
}

/** Renders stories to HTML, for feeds. */
export async function createStoryRenderer(): Promise<(entry: StoryEntry) => Promise<StoryHtml>> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return async (entry) => {
    const { Content } = await render(entry as never);
    const notes = new Map<string, string>();
    const locals: RecordingLocals = { developingStory: { notes } };
    const props = { components: { EditorsNote: RecordNote } };
    const body = await container.renderToString(Content, { props, locals: locals as App.Locals });
    return { notes, body };
  };
}
