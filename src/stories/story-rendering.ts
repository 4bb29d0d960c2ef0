import { builtAt } from 'virtual:developing-story/config';
import { keptBy } from './kept-by.ts';
import { movedSheet } from './notes-pages.ts';
import { startRecording, type StoryHtml } from './note-recording.ts';
import { ownNotes, ownParts, type OwnPart } from './own-parts.ts';
import type { FileHeading } from './own-headings.ts';
import RecordNote from './RecordNote.astro';
import {
  footnotesOf,
  isSteady,
  noteIdOf,
  treeOf,
  withBlocks,
  type WrappedStory,
} from './story-tree.ts';
import type { Story } from './story.ts';

/** What a page has of a story. */
interface RenderingOptions {
  /** What stands for elements of the file's Markdown, by their names. */
  components: Readonly<Record<string, unknown>>;
  /** Those components that make the same of the same wherever they are. */
  steady: ReadonlySet<unknown>;
  /** Those of the whole file. */
  headings: readonly FileHeading[];
  /** The ids of the notes that the page has, and nothing else. @default all, and the article */
  only?: ReadonlySet<string> | undefined;
}

/** The rendering of a story on a page. */
export interface StoryRendering {
  /** What the file is to be rendered with. */
  components: Record<string, unknown>;
  /** The story in parts, each its own; there may be more than the page has. @param body What the file became. */
  partsOf: (body: string) => StoryHtml;
}

/** A story as a page rendered the whole of it. */
interface WholeStory {
  components: RenderingOptions['components'];
  /** Its parts, each its own, where they are the same on every page. */
  parts: StoryHtml | undefined;
  /** Makes a note its own that another page renders anew. */
  own: OwnPart;
}

/**
 * Stories that a page of this build has rendered. It takes the whole story to tell what becomes of
 * a note, as its footnotes stand in the article: that is done once, and not again for the page of
 * each update. In dev what a story imports may have changed since.
 */
const rendered = keptBy<Story, WholeStory>(100);

/**
 * Renders a story on a page: the whole of it on the first, and on others the notes that they have;
 * nothing where it is sure to be the same as before.
 *
 * @param locals Astro's, of the page.
 */
export function startRendering(
  story: Story,
  locals: object,
  { components, steady, headings, only }: RenderingOptions,
): StoryRendering {
  const notes = startRecording(locals, story.entry.id);
  const last = rendered.get(story);
  const known = last?.components === components ? last : undefined;
  if (known?.parts) {
    const { parts } = known;
    return { components: { wrapper: () => undefined }, partsOf: () => parts };
  }
  const shown = shownOn(story, only);
  const isSame = { whole: false, footnotes: false };
  const wrapper = ({ children }: WrappedStory) => {
    const tree = treeOf(children);
    const isShown = (block: unknown) => shown(noteIdOf(block));
    if (known && only) return withBlocks(tree, (blocks) => blocks.filter(isShown));
    isSame.whole = isSteady(tree, steady);
    isSame.footnotes = isSteady(footnotesOf(tree), steady);
    // A page has a script once, where it is first: that must be in what the page shows.
    return withBlocks(tree, (blocks) => [
      ...blocks.filter(isShown),
      ...blocks.filter((block) => !isShown(block)),
    ]);
  };
  return {
    components: { wrapper, ...components, EditorsNote: RecordNote },
    partsOf: (body) => {
      if (known && only) return { notes: ownNotes(notes, only, known.own), body: '' };
      // The recording goes on being written where a page renders the story again.
      const recorded = { notes: new Map(notes), body };
      const own = ownParts(recorded, headings);
      const parts = {
        notes: ownNotes(recorded.notes, recorded.notes.keys(), own),
        body: own(body),
      };
      if (builtAt !== undefined && isSame.footnotes) {
        rendered.set(story, { components, parts: isSame.whole ? parts : undefined, own });
      }
      return parts;
    },
  };
}

/** Whether a page shows the note of an id, or the article, whose blocks have none. */
function shownOn(story: Story, only: ReadonlySet<string> | undefined) {
  if (only) return (id: string | undefined) => id !== undefined && only.has(id);
  const moved = story.timeline.filter((event) => movedSheet(story, event) !== undefined);
  const elsewhere = new Set<string | undefined>(moved.map(({ id }) => id));
  return (id: string | undefined) => !elsewhere.has(id);
}
