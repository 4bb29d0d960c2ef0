import type { Part } from '../../packages/theme/test/parse-page.ts';

/** The value of a `<meta>` by its property or name. */
export function metaContent(page: Part, name: string): string | undefined {
  return page.attrs(`meta[property="${name}"], meta[name="${name}"]`, 'content')[0];
}

/** The address that a page calls its own. */
export function canonicalOf(page: Part): string | undefined {
  return page.attrs('link[rel="canonical"]', 'href')[0];
}

/** The addresses of the feeds that a page names, the nearest first. */
export function feedsOf(page: Part): (string | undefined)[] {
  return page.attrs('link[rel="alternate"][type]', 'href');
}

/** Where a page that is nothing but a redirect sends readers. */
export function redirectOf(page: Part): string | undefined {
  const [content] = page.attrs('meta[http-equiv="refresh"]', 'content');
  return content?.replace(/^\d+;\s*url=/, '');
}
