/** What of Astro's config addresses depend on. */
export interface AddressConfig {
  /** Astro's `site`. */
  site: string;
  base: string;
  trailingSlash: 'always' | 'never' | 'ignore';
  format: 'directory' | 'file' | 'preserve';
}

/** The addresses of everything, as paths from the host's root. */
export interface Addresses {
  index: () => string;
  story: (slug: string) => string;
  update: (slug: string, eventId: string) => string;
  feed: () => string;
  /** @param version The hash that networks tell a changed card by. */
  card: (slug: string, version: string, eventId?: string) => string;
  /** A path with the site's scheme and host in front. */
  absolute: (path: string) => string;
}

/** Makes addresses from config alone, never from a request. */
export function createAddresses(config: AddressConfig): Addresses {
  const { site, base, trailingSlash, format } = config;
  const root = base.replace(/\/*$/, '/');
  const slash =
    trailingSlash === 'always' || (trailingSlash === 'ignore' && format === 'directory');
  const file = (path: string) => root + encodePath(path);
  const page = (path: string) => file(path) + (slash ? '/' : '');
  return {
    index: () => page('stories'),
    story: (slug) => page(`stories/${slug}`),
    update: (slug, eventId) => page(`stories/${slug}/${eventId}`),
    feed: () => file('rss.xml'),
    card: (slug, version, eventId) =>
      `${file(`cards/${slug}${eventId === undefined ? '' : `/${eventId}`}.png`)}?v=${version}`,
    absolute: (path) => new URL(path, site).href,
  };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
