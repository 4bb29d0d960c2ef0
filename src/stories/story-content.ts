import { render } from 'astro:content';
import type { FileHeading } from './own-headings.ts';
import type { Story } from './story.ts';

/** The component that renders a story's file, and the headings of the file. */
export async function storyContent({ entry }: Pick<Story, 'entry'>) {
  // The collection's name and schema are the publisher's, so Astro's generated types don't fit.
  const { Content, headings } = await render<string>(entry as never);
  return { Content, headings: headings as readonly FileHeading[] };
}
