import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { Plugin } from 'vite';
import type { Run, WordCompiler } from '../setup/run.ts';
import { compiledWords } from './compiled-words.ts';
import { compilerVersion } from './compiler-version.ts';
import { WORD_MODULE } from './config.ts';
import { preparedStory } from './notes.ts';

/** The plugin by which the site compiles MDX. */
const MDX = '@mdx-js/rolldown';

/** Those that may have a hand in stories, and are known. */
const KNOWN = /^(?:developing-story:|@astrojs\/mdx-postprocess$|@mdx-js\/rolldown$)/;

/** What compiles a file in a plugin. */
type Transform = (code: string, id: string) => Promise<{ code: string }>;

/**
 * Compiles stories that are words alone as the site's own MDX does, whatever processor and plugins
 * that has.
 *
 * @param config Astro's, resolved.
 */
export function wordCompiler(
  run: Run,
  { root, vite }: Pick<AstroConfig, 'root' | 'vite'>,
): WordCompiler {
  let plugins: Promise<Plugin[]> | undefined;
  return {
    version: () => compilerVersion(fileURLToPath(root)),
    compile: async ({ source, read }, file, id) => {
      plugins ??= flatPlugins(vite.plugins);
      const all = await plugins;
      const path = file.replaceAll('\\', '/');
      const mdx = all.find(({ name }) => name === MDX)?.transform;
      if (typeof mdx !== 'object' || all.some((it) => mayChange(it, path))) return undefined;
      const compile = mdx.handler as unknown as Transform;
      try {
        const { code } = await compile(preparedStory(source, id, run, read).source, path);
        const words = compiledWords(code);
        return words && JSON.stringify(words);
      } catch {
        // It is compiled again as a module, and told of what is wrong then.
        return undefined;
      }
    },
  };
}

async function flatPlugins(option: unknown): Promise<Plugin[]> {
  const given: unknown = await option;
  if (Array.isArray(given)) return (await Promise.all(given.map(flatPlugins))).flat();
  return typeof given === 'object' && given !== null ? [given as Plugin] : [];
}

/** Whether a plugin of the site's may do something to a file, as far as it says which it is for. */
function mayChange({ name, transform }: Plugin, path: string): boolean {
  if (!transform || KNOWN.test(name)) return false;
  const filter = typeof transform === 'object' ? transform.filter : undefined;
  const ids = filter && !Array.isArray(filter) ? filter.id : undefined;
  const patterns = [
    ids !== undefined && typeof ids === 'object' && 'include' in ids ? ids.include : ids,
  ].flat();
  return patterns.some((pattern) => !(pattern instanceof RegExp) || pattern.test(path));
}

/** A line of Astro's list of the modules of content. */
const ENTRY = /^\[("(?:[^"\\]|\\.)*"), \(\) => import\("(?:[^"\\]|\\.)*"\)\]/gm;

/**
 * Has stories that are words alone come from the store: in Astro's list of the modules of content
 * one of ours takes the places of theirs, which are in no bundle then. What isn't known here stays
 * as Astro has it.
 */
export function wordStoriesPlugin(run: Run): Plugin {
  return {
    name: 'developing-story:word-stories',
    enforce: 'pre',
    transform: {
      filter: { id: /[/\\]content-modules\.mjs$/ },
      handler(code) {
        if (run.words.size === 0) return undefined;
        const listed = code.replace(ENTRY, (line, name: string) => {
          const id = run.words.get(JSON.parse(name) as string);
          return id === undefined ? line : `[${name}, () => wordModuleOf(${JSON.stringify(id)})]`;
        });
        return { code: `${HEAD}${listed}`, map: null };
      },
    },
  };
}

/** What Astro's `render()` is given of a file: its module, and the styles and scripts that go with it. */
const HEAD = `const wordModuleOf = async (id) => {
  const { default: assets } = await import('${WORD_MODULE}');
  return { default: { ...assets, getMod: async () => (await assets.getMod()).wordModule(id) } };
};
`;
