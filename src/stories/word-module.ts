/**
 * The one module of all stories that are words alone. In a build it takes the place of a module for
 * each: what the files were compiled to stands in the collection's store (`vite/word-stories.ts`).
 */
import { getEntry } from 'astro:content';
import { options } from 'virtual:developing-story/config';
import DevelopingStoryNote from 'virtual:developing-story/note';
import { Fragment } from 'astro/jsx-runtime';
import type { WordStory } from '@developing-story/story';
import { namingContent } from './naming-file.ts';
import { wordContent, type ContentProps } from './word-content.ts';

/** What Astro's `render()` takes of a module of MDX. */
interface StoryModule {
  Content: (props?: ContentProps) => unknown;
  getHeadings: () => WordStory['headings'];
  frontmatter: WordStory['frontmatter'];
  components: Record<string, unknown>;
}

/** What shows a note where a page gives nothing else for it. */
const components = { EditorsNote: DevelopingStoryNote };

/** The module of a story that is words alone. @param id Of its entry. */
export async function wordModule(id: string): Promise<StoryModule> {
  const find = getEntry as unknown as (collection: string, id: string) => Promise<Entry>;
  const { filePath, rendered } = await find(options.collection, id);
  const { tree, headings, frontmatter } = JSON.parse(rendered.metadata.words) as WordStory;
  const content = namingContent(filePath, wordContent(tree));
  const Content = (props: ContentProps = {}) =>
    content({ ...props, components: { Fragment, ...components, ...props.components } });
  // What Astro writes under every module of MDX.
  Object.assign(Content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
  });
  return { Content, getHeadings: () => headings, frontmatter, components };
}

interface Entry {
  filePath: string;
  rendered: { metadata: { words: string } };
}
