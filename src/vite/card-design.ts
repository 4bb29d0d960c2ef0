import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { PublisherLook } from '../setup/publisher-look.ts';
import { moduleSources } from './module-sources.ts';

const DESIGN = 'virtual:developing-story/card-design';

/**
 * Gives routes the design of cards: the name of a bundled one, or the publisher's with a version
 * that changes with its source, so that cards drawn before are drawn anew.
 */
export function cardDesignPlugin(design: PublisherLook['cardDesign']): Plugin {
  const sources = new Set<string>();
  return {
    name: 'developing-story:card-design',
    resolveId(id) {
      return id === DESIGN ? `\0${DESIGN}` : undefined;
    },
    async load(id) {
      if (id !== `\0${DESIGN}`) return undefined;
      const { name, file } = design;
      if (file === undefined) return `export const design = ${JSON.stringify(name)};`;
      const modules = await moduleSources(file, async (source, importer) => {
        const found = await this.resolve(source, importer, { skipSelf: true });
        return found && !found.external ? found.id : undefined;
      });
      for (const path of modules.keys()) {
        if (!path.startsWith('/') && !/^[a-z]:\//i.test(path)) continue;
        this.addWatchFile(path);
        sources.add(path);
      }
      const version = createHash('sha256')
        .update(JSON.stringify([...modules.values()]))
        .digest('hex')
        .slice(0, 16);
      return `import * as own from ${JSON.stringify(file)};
export const design = { name: ${JSON.stringify(name)}, version: '${version}', draw: own['default'] };`;
    },
    // Without this the design would be new and its version the old one, in the cache as well.
    hotUpdate({ file, modules }) {
      if (!sources.has(file)) return undefined;
      const { moduleGraph } = this.environment;
      const version = moduleGraph.getModuleById(`\0${DESIGN}`);
      if (!version) return undefined;
      moduleGraph.invalidateModule(version);
      return [...modules, version];
    },
    // Astro's own tsconfig leaves JSX to frameworks, of which a site may have none, or another.
    transform: {
      order: 'pre',
      filter: { id: /\.[jt]sx$/ },
      async handler(code, id) {
        if (!sources.has(id)) return undefined;
        const { transformWithOxc } = await siteVite();
        const jsx = { runtime: 'automatic', importSource: 'astro-developing-story' } as const;
        return transformWithOxc(code, id, { jsx });
      },
    },
  };
}

/** The Vite that Astro runs on: a strict package manager lets only Astro see it. */
async function siteVite(): Promise<typeof import('vite')> {
  const { resolve } = createRequire(import.meta.resolve('astro/package.json'));
  return (await import(pathToFileURL(resolve('vite')).href)) as typeof import('vite');
}
