import { CARD_SIZE_NAMES } from '../card-sizes.ts';

/** The first parts of addresses that lists of stories have: `/stories/page/2/`. */
const RESERVED = new Set(['page']);

/** What the last parts of cards' addresses end in. */
const [, ...CARD_ENDINGS] = CARD_SIZE_NAMES.map((size) => `.${size}`);

const SEGMENT = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._~-]*[\p{L}\p{M}\p{N}])?$/u;

/** What is wrong with a slug. */
export interface SlugFault {
  name: 'slug-malformed' | 'slug-reserved';
  /** The end of a sentence that begins with the slug. */
  message: string;
}

/**
 * What is wrong with a slug, or `undefined`. A slug is the path that makes a story's address:
 * letters of any script, digits and hyphens, in segments.
 */
export function slugFault(slug: unknown): SlugFault | undefined {
  const message = malformed(slug);
  if (message !== undefined) return { name: 'slug-malformed', message };
  const [first = ''] = String(slug).split('/');
  if (RESERVED.has(first)) {
    return { name: 'slug-reserved', message: 'is an address that the lists of stories use' };
  }
  return CARD_ENDINGS.some((ending) => String(slug).endsWith(ending))
    ? { name: 'slug-reserved', message: 'ends the way addresses of cards do' }
    : undefined;
}

function malformed(slug: unknown): string | undefined {
  if (typeof slug !== 'string' || slug === '') return 'isn’t text';
  if (slug.startsWith('/') || slug.endsWith('/')) return 'begins or ends with a slash';
  const wrong = slug.split('/').find((segment) => !SEGMENT.test(segment));
  if (wrong === '') return 'has two slashes in a row';
  if (wrong !== undefined) return `has “${wrong}” in it, which can’t stand in an address`;
  return /\.(?:xml|json|png|html?)$/i.test(slug) ? 'ends like a file' : undefined;
}
