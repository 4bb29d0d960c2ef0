/**
 * The one place that uses Astro's container, which is experimental. Should it change, what must
 * hold is: a story's MDX renders to HTML outside a page, each note's apart from the body's.
 */
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import RecordNote from './components/RecordNote.astro';
import type { RecordingLocals, StoryHtml } from './recording.ts';
import type { Story } from './stories.ts';
import { storyContent } from './story-content.ts';

/** Renders stories to HTML, for feeds. */
export async function createStoryRenderer(): Promise<(story: Story) => Promise<StoryHtml>> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return async (story) => {
    const Content = await storyContent(story);
    const notes = new Map<string, string>();
    const locals: RecordingLocals = { developingStory: { notes } };
    const props = { components: { EditorsNote: RecordNote } };
    const body = await container.renderToString(Content, { props, locals: locals });
    return { notes, body: body.trim() };
  };
}
