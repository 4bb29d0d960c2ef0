/**
 * The one place that uses Astro's container, which is experimental, and its list of the site's
 * renderers and its JSX, which are internal. Should they change, what must hold is: a story's MDX
 * renders to HTML outside a page, each note's apart from the body's, with the components of
 * whatever framework the site has; and notes that nobody asked for aren't rendered.
 */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { renderers } from 'virtual:astro:renderers';
import RecordNote from '../stories/RecordNote.astro';
import { startRecording, type StoryHtml } from '../stories/note-recording.ts';
import type { Story } from '../stories/story.ts';
import { namingStory, storyContent } from '../stories/story-content.ts';
import { storyParts } from '../stories/story-parts.ts';

/** What MDX makes of a tag: Astro renders it after the tree around it is there. */
interface MdxNode {
  type: unknown;
  props: { id?: string; children?: MdxNode | MdxNode[]; [name: string]: unknown };
}

/**
 * Renders stories to HTML, for feeds.
 *
 * @returns A function of a story and the ids of the events of which words are wanted. Other notes
 * are not rendered.
 */
export async function createStoryRenderer(): Promise<
  (story: Story, wanted: ReadonlySet<string>) => Promise<StoryHtml>
> {
  const container = await AstroContainer.create({ renderers });
  return async (story, wanted) => {
    const { Content, headings } = await storyContent(story);
    const locals = {};
    const notes = startRecording(locals, story.entry.id);
    const wrapper = ({ children }: { children: MdxNode }) => withoutNotes(children, wanted);
    const body = await namingStory(story, () =>
      container.renderToString(Content, {
        locals,
        // Astro renders what is in a component before the component, but for the root of a tree.
        props: { components: { EditorsNote: RecordNote, wrapper }, 'server:root': true },
      }),
    );
    return storyParts(story, { notes, body: body.trim() }, headings);
  };
}

/** The tree of a story's file without the notes that aren't wanted. */
function withoutNotes(content: MdxNode, wanted: ReadonlySet<string>): MdxNode {
  const { type, props } = content;
  const tree = (type as (given: MdxNode['props']) => MdxNode)(props);
  const blocks = tree.props.children;
  if (!Array.isArray(blocks)) return tree;
  const isWanted = (node: MdxNode) =>
    node.type !== RecordNote || node.props.id === undefined || wanted.has(node.props.id);
  return { ...tree, props: { ...tree.props, children: blocks.filter(isWanted) } };
}
