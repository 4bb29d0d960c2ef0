import type { Plugin } from 'vite';
import { THEME } from './our-folders.ts';

/**
 * Has the theme's styles drawn with the publication's accent. It joins the file that every
 * component imports, and files of the publisher's that import the theme's, so it is wherever the
 * theme's own colours are; and it is in their layer, so CSS of the site's goes before it.
 *
 * @param accent A value of CSS.
 */
export function accentPlugin(accent: string | undefined): Plugin {
  return {
    name: 'developing-story:accent',
    transform: {
      order: 'pre',
      filter: { id: /\.css$/ },
      handler(code, id) {
        const hasTokens = id === `${THEME}content.css` || code.includes(THEME_IMPORT);
        if (accent === undefined || !hasTokens) return undefined;
        const rule = `@layer developing-story {\n  :root {\n    --ds-accent: ${accent};\n  }\n}`;
        return { code: `${code}\n${rule}\n`, map: null };
      },
    },
  };
}

/** How the theme's styles are imported: by publishers as the integration's own. */
const THEME_IMPORT = 'developing-story/theme';
