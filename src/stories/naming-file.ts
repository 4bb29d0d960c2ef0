/**
 * What a story's file is compiled to says which file it was, when it fails: `renderFaultsPlugin`
 * has it import this. So a page of the publisher's that renders a story tells as much as ours.
 */
import { cardsDir } from 'virtual:developing-story/config';
import { renderFault } from 'astro-developing-story/render';
import type { SSRResult } from 'astro';
import { jsx } from 'astro/jsx-runtime';
import { createComponent, renderStreaming, renderTemplate } from 'astro/runtime/server/index.js';

type RenderDestination = Parameters<typeof renderStreaming>[2];

interface Naming {
  file: string;
  content: () => unknown;
}

/**
 * What is awaited of a story's file.
 *
 * @param file The story's, from the site's root.
 * @throws Error that names the file, where it fails.
 */
export async function namingFile<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw await renderFault(cardsDir, file, error);
  }
}

/** What MDX compiled a file to: its tree, and whatever is rendered of it, is made under its name. */
export function namingContent<Props>(file: string, content: (props: Props) => unknown) {
  return (props: Props): unknown =>
    jsx(NamedContent as never, { file, content: () => content(props) } satisfies Naming);
}

/** Renders a tree as Astro's renderer of MDX does, which writes each part as soon as it is there. */
const NamedContent = createComponent((result: SSRResult, { file, content }: Naming) => {
  const render = (destination: RenderDestination) =>
    namingFile(file, async () => renderStreaming(await content(), result, destination));
  return renderTemplate`${{ render }}`;
});
