/**
 * The one place that uses Astro's container, which is experimental, and its list of the site's
 * renderers, which is internal. Should they change, what must hold is: a story's MDX renders to
 * HTML outside a page, each note's apart from the body's, with the components of whatever
 * framework the site has.
 */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { renderers } from 'virtual:astro:renderers';
import RecordNote from './parts/RecordNote.astro';
import { startRecording, type StoryHtml } from './recording.ts';
import type { Story } from './stories.ts';
import { storyContent } from './story-content.ts';

/** Renders stories to HTML, for feeds. */
export async function createStoryRenderer(): Promise<(story: Story) => Promise<StoryHtml>> {
  const container = await AstroContainer.create({ renderers });
  return async (story) => {
    const Content = await storyContent(story);
    const locals = {};
    const notes = startRecording(locals, story.entry.id);
    const props = { components: { EditorsNote: RecordNote } };
    const body = await container.renderToString(Content, { props, locals });
    return { notes, body: body.trim() };
  };
}
