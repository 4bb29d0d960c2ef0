import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the integration's own code is, as ids of modules begin. */
export const OURS = folder(new URL('..', import.meta.url));

/** Where the theme's is. */
export const THEME = folder(new URL('.', import.meta.resolve('@developing-story/theme/theme.css')));

function folder(url: URL): string {
  return `${realpathSync(fileURLToPath(url)).replaceAll('\\', '/').replace(/\/$/, '')}/`;
}
