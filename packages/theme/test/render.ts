import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { en } from '../src/languages/en.ts';
import { parsePage, type Part } from './parse-page.ts';

type Renderer = AstroContainer['renderToString'];

let container: Promise<AstroContainer> | undefined;

/** Renders a component, in English where its words aren't given. */
export async function render(
  component: Parameters<Renderer>[0],
  props: Record<string, unknown> = {},
  options?: Parameters<Renderer>[1],
): Promise<Part> {
  container ??= AstroContainer.create();
  const html = await (
    await container
  ).renderToString(component, { props: { words: en, ...props }, ...options });
  return parsePage(html);
}
