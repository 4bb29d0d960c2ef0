import type { LoaderContext } from 'astro/loaders';

type Watcher = NonNullable<LoaderContext['watcher']>;
type Listener = (...args: unknown[]) => unknown;

/** What Astro's loader does something upon. */
const CHANGES = new Set(['add', 'change', 'unlink']);

/** How long a file that changed is left alone, in milliseconds: writing one begins by emptying it. */
const WRITTEN = 20;

/**
 * A watcher whose listeners are called one after the other. Astro's loader reads a file at each
 * event, and doesn't wait for what it does upon the one before: of two readings the older may come
 * to its end last, and stay, and a file that was deleted come back.
 */
export function inTurn(watcher: Watcher): Watcher {
  let last = Promise.resolve();
  const queued =
    (listener: Listener): Listener =>
    (...args) => {
      last = last
        .then(() => new Promise((resolve) => setTimeout(resolve, WRITTEN)))
        .then(() => listener(...args))
        .then(
          () => undefined,
          () => undefined,
        );
    };
  return new Proxy(watcher, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const method = value.bind(target) as Listener;
      if (name !== 'on') return method;
      return (event: string, listener: Listener) =>
        method(event, CHANGES.has(event) ? queued(listener) : listener);
    },
  });
}
