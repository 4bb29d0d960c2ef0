/** Files of a built site by their paths. */
export type Tree = ReadonlyMap<string, Buffer>;

/** Where a built site is served. */
export interface Host {
  /** Scheme and host. */
  origin: string;
  /** Astro's `base`. @default '/' */
  base?: string;
}

/**
 * The path of the file that a static host answers an address with, `undefined` where it has none:
 * the file itself; for `/a/` then `a/index.html` or `a.html`; for `/a` then `a.html` or
 * `a/index.html`.
 *
 * @param pathname From the host's root, percent-encoded.
 */
export function findFile(tree: Tree, pathname: string, base = '/'): string | undefined {
  const root = base.replace(/\/*$/, '/');
  if (!`${pathname}/`.startsWith(root)) return undefined;
  const path = decodeURIComponent(pathname.slice(root.length));
  const bare = path.replace(/\/$/, '');
  const index = bare === '' ? 'index.html' : `${bare}/index.html`;
  const places =
    path.endsWith('/') || path === '' ? [index, `${bare}.html`] : [path, `${bare}.html`, index];
  return places.find((place) => tree.has(place));
}
