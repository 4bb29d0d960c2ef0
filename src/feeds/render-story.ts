/**
 * The one place that uses Astro's container, which is experimental, and its list of the site's
 * renderers and its JSX, which are internal. Should they change, what must hold is: a story's MDX
 * renders to HTML outside a page, each note's apart from the body's, with the components of
 * whatever framework the site has; and notes that nobody asked for aren't rendered.
 */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { renderers } from 'virtual:astro:renderers';
import { keptBy } from '../stories/kept-by.ts';
import RecordNote from '../stories/RecordNote.astro';
import { startRecording, type StoryHtml } from '../stories/note-recording.ts';
import { ownNotes, ownParts } from '../stories/own-parts.ts';
import type { Story } from '../stories/story.ts';
import { storyContent } from '../stories/story-content.ts';
import { noteIdOf, ROOT, treeOf, withBlocks, type WrappedStory } from '../stories/story-tree.ts';

/**
 * What was rendered of stories: the feed of one may want notes that no other has, but its article
 * and the other notes are there.
 */
const rendered = keptBy<Story, StoryHtml>(100);

/**
 * Renders stories to HTML, for feeds.
 *
 * @returns A function of a story and the ids of the events of which words are wanted. Other notes
 * are not rendered, nor what was before.
 */
export async function createStoryRenderer(): Promise<
  (story: Story, wanted: ReadonlySet<string>) => Promise<StoryHtml>
> {
  const container = await AstroContainer.create({ renderers });
  return async (story, wanted) => {
    const { Content, headings } = await storyContent(story);
    const known = rendered.get(story);
    const locals = {};
    const notes = startRecording(locals, story.entry.id);
    const isMissing = (block: unknown) => {
      const id = noteIdOf(block);
      return id === undefined ? !known : wanted.has(id) && !known?.notes.has(id);
    };
    const wrapper = ({ children }: WrappedStory) =>
      withBlocks(treeOf(children), (blocks) => blocks.filter(isMissing));
    const body = await container.renderToString(Content, {
      locals,
      // Astro renders what is in a component before the component, but for the root of a tree.
      props: { components: { EditorsNote: RecordNote, wrapper }, ...ROOT },
    });
    const recorded = {
      notes: new Map([...(known?.notes ?? []), ...notes]),
      body: known?.body ?? body.trim(),
    };
    rendered.set(story, recorded);
    const own = ownParts(recorded, headings);
    return { notes: ownNotes(recorded.notes, wanted, own), body: own(recorded.body) };
  };
}
