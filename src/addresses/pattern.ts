/** What may stand for part of an address: `[slug]` a story's, `[id]` an event's, a topic's, an author's, a page's number. */
export type Placeholder = 'slug' | 'id' | 'topic' | 'author' | 'page';

const PLACEHOLDER = /\[(slug|id|topic|author|page)\]/g;

/**
 * What is wrong with the address of something we add, or `undefined`.
 *
 * @param address From the site's root: `/news/[slug]`. Its trailing slash doesn't matter.
 * @param needs The placeholders that must stand in it, each as a segment of its own.
 * @param extension What the address of a file ends in, `.xml`.
 */
export function addressFault(
  address: string,
  needs: readonly Placeholder[] = [],
  extension?: string,
): string | undefined {
  if (!address.startsWith('/')) return 'doesn’t begin with a slash';
  if (address.includes('//')) return 'has two slashes in a row';
  const segments = address.split('/').filter(Boolean);
  const statics = segments.filter((segment) => !segment.includes('['));
  if (statics.some((segment) => segment.startsWith('.')))
    return 'has a segment that begins with a dot';
  if (statics.some((segment) => !/^[\p{L}\p{M}\p{N}._~-]+$/u.test(segment)))
    return 'has a character other than letters, digits, ., -, _ and ~';
  for (const segment of segments.filter((it) => !statics.includes(it))) {
    const name = /^\[(\w+)\]$/.exec(segment)?.[1];
    if (!name || !needs.includes(name as Placeholder)) return `has “${segment}” in it`;
  }
  const missing = needs.find((name) => !segments.includes(`[${name}]`));
  if (missing) return `has no [${missing}] in it`;
  if (new Set(segments.filter((it) => it.startsWith('['))).size < segments.length - statics.length)
    return 'has a placeholder twice';
  if (extension && !address.endsWith(extension)) return `doesn’t end in ${extension}`;
  return undefined;
}

/** What is wrong with the address of a publisher's own page, or `undefined`. */
export function ownAddressFault(
  address: string,
  needs: readonly Placeholder[] = [],
): string | undefined {
  if (!address.startsWith('/')) return 'doesn’t begin with a slash';
  if (/\s|\\|\/\//.test(address)) return 'has white space, a backslash or two slashes in a row';
  const missing = needs.find((name) => !address.includes(`[${name}]`));
  if (missing) return `has no [${missing}] in it`;
  return undefined;
}

/** An address without its trailing slash; the root is the empty string. */
export function trimAddress(address: string): string {
  return address.replace(/\/+$/, '');
}

/** An address with values in place of its placeholders, each encoded. */
export function fillAddress(
  address: string,
  values: Readonly<Partial<Record<Placeholder, string>>>,
): string {
  return address.replaceAll(PLACEHOLDER, (_, name: Placeholder) => encodePath(values[name] ?? ''));
}

/** An address as Astro's router takes it: a slug may have slashes in it. */
export function routePattern(address: string): string {
  return address.replace('[slug]', '[...slug]') || '/';
}

/** The address that a route has for some parameters, not encoded: where its file stands in a site. */
export function routeAddress(
  pattern: string,
  params: Readonly<Record<string, string | undefined>>,
): string {
  return pattern.replace(/\[(?:\.{3})?(\w+)\]/g, (_, name: string) => params[name] ?? '');
}

/** An address with its placeholders' names wiped: two of one shape can't both be served. */
export function addressShape(address: string): string {
  return trimAddress(address.replaceAll(/\[[^\]/]+\]/g, '[]')) || '/';
}

/** A path with each of its segments percent-encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
