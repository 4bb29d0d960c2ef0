import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where our own code is; its folder `components` holds the defaults that publishers import. */
const OURS = folder(new URL('..', import.meta.url));
const DEFAULTS = `${OURS}components/`;
const THEME = folder(new URL('.', import.meta.resolve('@developing-story/theme/theme.css')));

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

function folder(url: URL): string {
  return `${realpathSync(fileURLToPath(url)).replaceAll('\\', '/').replace(/\/$/, '')}/`;
}
