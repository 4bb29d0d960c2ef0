import { routePattern } from './address-pattern.ts';
import type { Locale } from './locales.ts';
import type { PageName, ResolvedRoutes } from './resolve-options.ts';

/** A page, a feed or a kind of card, as Astro is to inject it. */
export interface SiteRoute {
  /** The option that moves it or switches it off. */
  name: keyof ResolvedRoutes;
  /** As Astro's router takes it, without `base`. */
  pattern: string;
  entrypoint: URL;
}

/** Source files are TypeScript here and JavaScript in the package. */
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** Everything the integration adds: pages once a locale, feed and cards once. */
export function siteRoutes(routes: ResolvedRoutes, locales: readonly Locale[]): SiteRoute[] {
  const pages = locales.flatMap((locale) =>
    (['index', 'story', 'update'] as const).flatMap((name) => {
      const pattern = pagePattern(routes, name, locale);
      return pattern === undefined ? [] : [route(name, pattern, `${name}.astro`)];
    }),
  );
  const { rss, cards } = routes;
  return [
    ...pages,
    ...(rss === false ? [] : [route('rss', rss, `rss.${extension}`)]),
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
