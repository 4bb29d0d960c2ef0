import type { Plugin } from 'vite';
import { OURS, THEME } from './our-folders.ts';

/** The defaults that publishers import. */
const DEFAULTS = `${OURS}components/`;

/**
 * The one seam at which components are replaced: where the theme or our pages import a component
 * of the theme, they get the publisher's. The publisher's own imports get the default, which a
 * replacement may therefore wrap.
 *
 * @param replacements Absolute paths by the component's name.
 */
export function componentsPlugin(replacements: ReadonlyMap<string, string>): Plugin {
  const byFile = new Map([...replacements].map(([name, path]) => [`${THEME}${name}.astro`, path]));
  return {
    name: 'developing-story:components',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !source.endsWith('.astro') || !isOurs(importer)) return undefined;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved ? byFile.get(resolved.id) : undefined;
    },
  };
}

function isOurs(importer: string): boolean {
  const path = importer.replaceAll('\\', '/');
  return path.startsWith(THEME) || (path.startsWith(OURS) && !path.startsWith(DEFAULTS));
}
