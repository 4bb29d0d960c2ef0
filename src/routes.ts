import { routePattern } from './address-pattern.ts';
import type { Locale } from './locales.ts';
import { FEED_FILES, FORMATS } from './feed-formats.ts';
import type { PageName, ResolvedOptions, ResolvedRoutes } from './resolve-options.ts';

/** A page, a feed or a kind of card, as Astro is to inject it. */
export interface SiteRoute {
  /** The route's option, which moves it or switches it off; `feeds` for feeds under another's. */
  name: keyof ResolvedRoutes | 'feeds';
  /** As Astro's router takes it, without `base`. */
  pattern: string;
  entrypoint: URL;
}

/** Source files are TypeScript here and JavaScript in the package. */
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** The feeds that stand under a page's address. */
const FEEDS_UNDER = {
  index: { formats: 'stories', file: `stories-feed.${extension}` },
  story: { formats: 'story', file: `story-feed.${extension}` },
} as const;

/** Everything the integration adds: pages and what is under them once a locale, the rest once. */
export function siteRoutes(
  { routes, feeds }: Pick<ResolvedOptions, 'routes' | 'feeds'>,
  locales: readonly Locale[],
): SiteRoute[] {
  const pages = locales.flatMap((locale) =>
    (['index', 'story', 'update'] as const).flatMap((name) => {
      const pattern = pagePattern(routes, name, locale);
      return pattern === undefined ? [] : [route(name, pattern, `${name}.astro`)];
    }),
  );
  const under = (['index', 'story'] as const).flatMap((name) =>
    locales.flatMap((locale) => {
      const page = pagePattern(routes, name, locale);
      if (page === undefined) return [];
      const { formats, file } = FEEDS_UNDER[name];
      return feeds[formats].map((format) =>
        route('feeds', `${page === '/' ? '' : page}/${FEED_FILES[format]}`, file),
      );
    }),
  );
  const ofAll = FORMATS.flatMap((format) => {
    const address = routes[format];
    return address === false ? [] : [route(format, address, `site-feed.${extension}`)];
  });
  const { cards } = routes;
  return [
    ...pages,
    ...under,
    ...ofAll,
    ...(cards === false
      ? []
      : [
          route('cards', `${cards}/[...slug].png`, `story-card.${extension}`),
          route('cards', `${cards}/[...slug]/[id].png`, `event-card.${extension}`),
        ]),
  ];
}

/** The pattern of a page in a locale; nothing where such pages are off. */
export function pagePattern(
  routes: ResolvedRoutes,
  name: PageName,
  { prefix }: Locale,
): string | undefined {
  const address = routes[name];
  return address === false ? undefined : routePattern(prefix + address);
}

function route(name: SiteRoute['name'], pattern: string, file: string): SiteRoute {
  return { name, pattern, entrypoint: new URL(`./routes/${file}`, import.meta.url) };
}
