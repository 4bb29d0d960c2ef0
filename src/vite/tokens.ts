import type { Plugin } from 'vite';

/**
 * Has the theme's styles drawn with the publication's accent, and for the browsers that a site is
 * built for. It changes the theme's tokens wherever they are: in the file that every component
 * imports and in files of the publisher's that import the theme's.
 *
 * @param accent A value of CSS.
 */
export function tokensPlugin(accent: string | undefined): Plugin {
  let rewritten = false;
  return {
    name: 'developing-story:tokens',
    configResolved({ command, build }) {
      const targets = [build.cssTarget].flat();
      rewritten = command === 'build' && !targets.includes('esnext') && !targets.includes(false);
    },
    transform: {
      filter: { id: /\.css(?:$|\?)/, code: '@property --ds-accent' },
      handler(code) {
        const tokens = code.replace(TOKEN, (rule, name: string, value: string) => {
          const own = name === '--ds-accent' ? (accent ?? value) : value;
          const varies = own.includes('var(') || (rewritten && own.includes('light-dark('));
          return varies ? declared(name, own) : rule.replace(value, own);
        });
        return { code: tokens, map: null };
      },
    },
  };
}

const TOKEN = /@property (--ds-[\w-]+)\s*\{[^}]*initial-value:\s*([^;}]+?)\s*;?\s*\}/g;

/**
 * A token as a declaration, in the layer. For browsers without light-dark() Vite writes var() in
 * its place, and an initial value may not hold that.
 */
function declared(name: string, value: string): string {
  return `@layer developing-story {\n  :root {\n    ${name}: ${value};\n  }\n}`;
}
