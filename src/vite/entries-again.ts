import type { Plugin, RunnableDevEnvironment, ViteDevServer } from 'vite';

/** Astro's module with all entries, and the file that it is read from. */
const ENTRIES = '\0astro:data-layer-content';
const FILE = /[/\\]\.astro[/\\]data-store\.json$/;

/** How long after the file was written pages that were being made are done, in milliseconds. */
const DONE = 400;

/**
 * Has a dev server read Astro's entries once more after they were written. On a busy machine pages
 * stayed old though the file was new: one that is being made then may read the file as it was just
 * before, and Vite keep that, as far as we can tell.
 */
export function entriesAgainPlugin(): Plugin {
  return {
    name: 'developing-story:entries-again',
    configureServer(server) {
      let waiting: NodeJS.Timeout | undefined;
      const written = (path: string) => {
        if (!FILE.test(path)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          forgetEntries(server);
        }, DONE).unref();
      };
      server.watcher.on('add', written);
      server.watcher.on('change', written);
    },
  };
}

function forgetEntries({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    const { moduleGraph } = environment;
    const module = moduleGraph.getModuleById(ENTRIES);
    if (!module) continue;
    moduleGraph.invalidateModule(module);
    const { runner } = environment as Partial<RunnableDevEnvironment>;
    const evaluated = runner?.evaluatedModules.getModuleById(ENTRIES);
    if (evaluated) runner?.evaluatedModules.invalidateModule(evaluated);
    environment.hot.send('astro:content-changed', {});
  }
}
