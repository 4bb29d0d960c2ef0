/** The first parts of addresses that lists of stories have: `/stories/page/2/`. */
const RESERVED = new Set(['page']);

const SEGMENT = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._~-]*[\p{L}\p{M}\p{N}])?$/u;

/**
 * What is wrong with a slug, as the end of a sentence, or `undefined`. A slug is the path that
 * makes a story's address: letters of any script, digits and hyphens, in segments.
 */
export function slugFault(slug: unknown): string | undefined {
  if (typeof slug !== 'string' || slug === '') return 'is no text';
  if (slug.startsWith('/') || slug.endsWith('/')) return 'begins or ends with a slash';
  const segments = slug.split('/');
  const wrong = segments.find((segment) => !SEGMENT.test(segment));
  if (wrong !== undefined) {
    return wrong === ''
      ? 'has two slashes in a row'
      : `has “${wrong}” in it, which can’t stand in an address`;
  }
  if (/\.(?:xml|json|png|html?)$/i.test(slug)) return 'ends like a file';
  return RESERVED.has(segments[0] ?? '') ? 'reserved' : undefined;
}
