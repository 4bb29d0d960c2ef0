import { render } from 'astro:content';
import type { Story } from './story.ts';

/** The component that renders a story's file. */
export async function storyContent({ entry }: Pick<Story, 'entry'>) {
  // The collection's name and schema are the publisher's, so Astro's generated types don't fit.
  const { Content } = await render(entry as never);
  return Content;
}
