import type { InjectedRoute } from 'astro';

/** Source files are TypeScript here and JavaScript in the package. */
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** Every page, feed and card the integration adds. */
export const routes: InjectedRoute[] = [
  route('/stories', 'index.astro'),
  route('/stories/[...story]', 'story.astro'),
  route('/stories/[...story]/[update]', 'update.astro'),
  route('/rss.xml', `rss.${extension}`),
  route('/cards/[...story].png', `story-card.${extension}`),
  route('/cards/[...story]/[event].png', `event-card.${extension}`),
];

function route(pattern: string, file: string): InjectedRoute {
  return { pattern, entrypoint: new URL(`./routes/${file}`, import.meta.url), prerender: true };
}
