import { render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { FileHeading } from './own-headings.ts';
import type { Story } from './story.ts';

/** What Astro's `render()` gives, as far as it is asked for. */
interface Rendered {
  Content: AstroComponentFactory;
  headings: readonly FileHeading[];
}

/** The component that renders a story's file, and the headings of the file. */
export async function storyContent({ entry }: Pick<Story, 'entry'>) {
  // The collection's name and schema are the publisher's, so Astro's generated types don't fit.
  const rendered: Rendered = await render(entry as never);
  return rendered;
}
