import { cardsDir } from 'virtual:developing-story/config';
import { renderFault } from 'astro-developing-story/render';
import { render } from 'astro:content';
import type { FileHeading } from './own-headings.ts';
import type { Story } from './story.ts';

/** The component that renders a story's file, and the headings of the file. */
export async function storyContent(story: Pick<Story, 'entry'>) {
  // The collection's name and schema are the publisher's, so Astro's generated types don't fit.
  const { Content, headings } = await namingFile<Awaited<ReturnType<typeof render>>>(story, () =>
    render(story.entry as never),
  );
  return { Content, headings: headings as readonly FileHeading[] };
}

/**
 * What renders a story.
 *
 * @throws Error that names the story's file, where it fails.
 */
export async function namingFile<T>(
  { entry }: Pick<Story, 'entry'>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw await renderFault(cardsDir, entry.filePath ?? entry.id, error);
  }
}
