import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { OURS } from './our-folders.ts';

const CONFIG = 'virtual:developing-story/config';
const RENDER = 'astro-developing-story/render';

/**
 * What the site's config of content imports. Node has it loaded for the integration; Vite would
 * transform and run it again, all 200 files, in each build and dev server.
 */
const OF_CONTENT = ['astro-developing-story/loaders', 'astro-developing-story/schema'];

/** What shows a note where a page says nothing else: `notesPlugin` has story files import it. */
export const MDX_NOTE = 'virtual:developing-story/note';

/** What has the failure of a story name its file: the same plugin has story files import it. */
export const NAMING = 'virtual:developing-story/naming';

/** What renders stories that are words alone: `wordStoriesPlugin` has Astro's list of modules import it. */
export const WORD_MODULE = 'virtual:developing-story/word-module';

/** Source files are TypeScript here and JavaScript in the package. */
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** What of ours story files import. */
const FOR_STORIES = new Map([
  [MDX_NOTE, `${OURS}pages/MdxNote.astro`],
  [NAMING, `${OURS}stories/naming-file.${extension}`],
  // With the styles and scripts that go with it, as Astro has them of every file of content.
  [WORD_MODULE, `${OURS}stories/word-module.${extension}?astroPropagatedAssets`],
]);

/** What routes know of the site. */
interface SiteConfig extends Record<string, unknown> {
  builtAt: number | undefined;
  /** From the folder of a server to that in which Astro puts the pictures of the site. */
  picturesFromServer: string;
}

/**
 * Gives routes the site's configuration as a virtual module, and keeps the module with native code
 * out of every bundle.
 *
 * @param config Its exports; called when first asked for, once Astro's config is final.
 * @param logo The absolute path of a picture, which is an export as what Astro makes of it.
 */
export function configPlugin(config: () => Promise<SiteConfig>, logo: string | undefined): Plugin {
  let command: 'build' | 'serve';
  return {
    name: 'developing-story:config',
    enforce: 'pre',
    // The one in which Astro loads the config of content.
    config: () => ({ environments: { astro: { resolve: { external: OF_CONTENT } } } }),
    configResolved(resolved) {
      ({ command } = resolved);
    },
    resolveId(id) {
      if (id === CONFIG) return `\0${CONFIG}`;
      if (id !== RENDER) return FOR_STORIES.get(id);
      // A server is run where its site's packages are, maybe not where it was built.
      const serves = command === 'build' && this.environment.name === 'ssr';
      return { id: serves ? RENDER : import.meta.resolve(RENDER), external: true };
    },
    async load(id) {
      if (id !== `\0${CONFIG}`) return undefined;
      const { builtAt, picturesFromServer, ...fixed } = await config();
      // A server goes on in another process.
      const isServer = this.environment.name === 'ssr';
      const instant =
        builtAt === undefined || isServer
          ? `export const builtAt = ${JSON.stringify(builtAt)};`
          : // Written here, it would make every module of every build another.
            `import { builtAt as builtAtOf } from '${RENDER}';\nexport const builtAt = builtAtOf(cardsDir);`;
      const server =
        isServer && command === 'build'
          ? `import { fileURLToPath } from 'node:url';
const inServer = (path) => fileURLToPath(new URL(\`${SERVER}/\${path}\`, import.meta.url));
export const server = { dir: inServer(''), pictures: inServer(${JSON.stringify(picturesFromServer)}) };`
          : 'export const server = undefined;';
      const exports = Object.entries(fixed).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      const picture =
        logo === undefined
          ? 'export const logo = undefined;'
          : `export { default as logo } from ${JSON.stringify(logo)};`;
      return [picture, ...exports, instant, server].join('\n');
    },
    renderChunk(code, { fileName }) {
      if (!code.includes(SERVER)) return undefined;
      const way = posix.relative(posix.dirname(fileName), '.') || '.';
      return { code: code.replaceAll(SERVER, way), map: null };
    },
  };
}

/** Stands for the way from a chunk of a server to the server's folder, until chunks have names. */
const SERVER = '__DEVELOPING_STORY_SERVER__';
