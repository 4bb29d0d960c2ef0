import { dirname, join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { FILE_START } from '@developing-story/story/parse';
import { missingPictures } from './missing-pictures.ts';

/** A story's fields, or a note's, as they name pictures. */
type Fields = Readonly<Record<string, unknown>>;

/** What names a picture, in the frontmatter and in a note's tag. */
const NAMING = ['image', 'card'];

/** A story with those of its pictures that are there. */
interface PresentPictures {
  data: Record<string, unknown>;
  /** The paths of those that aren't, absolute. */
  missing: string[];
}

/**
 * Takes pictures that aren't there out of a story, for a dev server: Astro imports those of all
 * stories in one module, and with one that can't be found no page of the site would be shown.
 *
 * @param path The story's file, absolute.
 * @param root The site's folder, absolute.
 */
export async function presentPictures(
  data: Fields,
  path: string,
  root: string,
): Promise<PresentPictures> {
  const missing: string[] = [];
  const present = async (fields: Fields) => {
    const gone = new Set<string>();
    for (const name of NAMING) {
      const src = sourceOf(fields[name]);
      if (src === undefined) continue;
      const found = await missingPictures([{ src, position: FILE_START }], path, root);
      if (found.length === 0) continue;
      missing.push(pathOf(src, path));
      gone.add(name);
    }
    return Object.fromEntries(Object.entries(fields).filter(([name]) => !gone.has(name)));
  };
  const notes = (data['notes'] ?? []) as Fields[];
  const shown = { ...(await present(data)), notes: await Promise.all(notes.map(present)) };
  return { data: shown, missing };
}

/**
 * Has a dev server read a story again when a picture of it is added or deleted.
 *
 * @param root The site's folder, absolute.
 * @returns What is to be told of each story that is read, with the pictures that it lacks.
 */
export function followPictures(
  { store, watcher }: Pick<LoaderContext, 'store' | 'watcher'>,
  root: string,
): (path: string, missing: readonly string[]) => void {
  const lacking = new Map<string, readonly string[]>();
  watcher?.on('add', (picture: string) => {
    for (const [path, missing] of lacking) {
      if (missing.includes(picture)) watcher.emit('change', path);
    }
  });
  watcher?.on('unlink', (picture: string) => {
    for (const { id, filePath, assetImports = [] } of store.values()) {
      const path = join(root, filePath ?? '');
      if (!assetImports.some((src) => pathOf(src, path) === picture)) continue;
      // Its file is the same, and wouldn't be read.
      store.delete(id);
      watcher.emit('change', path);
    }
  });
  return (path, missing) => {
    lacking.delete(path);
    if (missing.length > 0) lacking.set(path, missing);
  };
}

function sourceOf(picture: unknown): string | undefined {
  const { src } = (picture ?? {}) as { src?: unknown };
  return typeof src === 'string' ? src : undefined;
}

function pathOf(src: string, path: string): string {
  return join(dirname(path), src);
}
