import type { Plugin } from 'vite';

/**
 * Has the theme's styles drawn with the publication's accent, and in a way that the browsers a site
 * is built for know. Wherever the theme's tokens are, in the file that every component imports as
 * in files of the publisher's that import the theme's, they are initial values, so that CSS of the
 * site's goes before them.
 *
 * @param accent A value of CSS.
 */
export function tokensPlugin(accent: string | undefined): Plugin {
  let rewrites = false;
  return {
    name: 'developing-story:tokens',
    configResolved({ build }) {
      rewrites = build.cssTarget !== 'esnext';
    },
    transform: {
      filter: { id: /\.css(?:$|\?)/, code: '@property --ds-accent' },
      handler(code) {
        const tokens = code.replace(TOKEN, (rule, name: string, value: string) => {
          const own = name === '--ds-accent' ? (accent ?? value) : value;
          return rewrites && own.includes('light-dark(')
            ? declared(name, own)
            : rule.replace(value, own);
        });
        return { code: tokens, map: null };
      },
    },
  };
}

const TOKEN = /@property (--ds-[\w-]+)\s*\{[^}]*initial-value:\s*([^;}]+?)\s*;?\s*\}/g;

/** For browsers without light-dark() Vite writes var() in its place, which no initial value may be. */
function declared(name: string, value: string): string {
  return `@layer developing-story {\n  :root {\n    ${name}: ${value};\n  }\n}`;
}
