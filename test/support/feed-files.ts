import type { Tree } from './find-file.ts';

/** The paths of a site's feeds, archives included. */
export function feedFiles(tree: Tree): string[] {
  return [...tree.keys()].filter((path) =>
    /(?:^|\/)(?:(?:rss|atom)(?:-\d+)?\.xml|feed(?:-\d+)?\.json)$/.test(path),
  );
}
