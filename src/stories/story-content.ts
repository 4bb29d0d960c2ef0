import { render } from 'astro:content';
import { namingFile } from './naming-file.ts';
import type { FileHeading } from './own-headings.ts';
import type { Story } from './story.ts';

/** The component that renders a story's file, and the headings of the file. */
export async function storyContent(story: Pick<Story, 'entry'>) {
  // The collection's name and schema are the publisher's, so Astro's generated types don't fit.
  const { Content, headings } = await namingStory<Awaited<ReturnType<typeof render>>>(story, () =>
    render(story.entry as never),
  );
  return { Content, headings: headings as readonly FileHeading[] };
}

/**
 * What renders a story.
 *
 * @throws Error that names the story's file, where it fails.
 */
export function namingStory<T>(
  { entry }: Pick<Story, 'entry'>,
  work: () => Promise<T>,
): Promise<T> {
  return namingFile(entry.filePath ?? entry.id, work);
}
