import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PATHS = 'export const getStaticPaths = () => [];';

/** What stands in the place of a page: its route stays, and has nothing at any address. */
const EMPTY: Record<string, string> = {
  '.astro': `---\n${PATHS}\n---\n`,
  '.ts': PATHS,
  '.js': PATHS,
  '.mjs': PATHS,
};

/**
 * Leaves the site's own pages out of a build that draws cards and makes no site, with all that they
 * import and fetch.
 *
 * @param folder That of the pages.
 */
export function withoutPages(folder: URL): Plugin {
  const pages = fileURLToPath(folder).replaceAll('\\', '/');
  return {
    name: 'developing-story:without-pages',
    enforce: 'pre',
    load: (id) => (id.startsWith(pages) ? EMPTY[extname(id)] : undefined),
  };
}
