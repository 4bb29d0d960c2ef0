import type { CardFormat } from '@developing-story/cards';
import type { CardSizeName } from '@developing-story/story';
import type { AddressConfig } from './addresses.ts';
import { routePattern } from './pattern.ts';
import { cardEnding } from './card-ending.ts';
import { feedRoutes, type FeedRoute } from './feed-routes.ts';
import { furtherPages, isList } from './list-pages.ts';
import type { Locale } from './locales.ts';
import { PAGES, type PageName, type ResolvedRoutes } from './pages.ts';

/** A page, a feed or a kind of card, as Astro is to inject it. */
export interface SiteRoute {
  /** The route's option, which moves it or switches it off; `feeds` for feeds under a page's address. */
  name: keyof ResolvedRoutes | 'feeds';
  /** As Astro's router takes it, without `base`. */
  pattern: string;
  entrypoint: URL;
  /** What answers in its place where a server makes it when it is asked for. */
  onDemand?: URL;
  /** The feed that it is, or that it has an archive of. */
  feed?: FeedRoute;
  /** Of pages that go on where another ends: that page's pattern. */
  continues?: string;
}

/** What of the options decides which routes there are. */
interface RoutedSite extends Pick<AddressConfig, 'routes'> {
  /** The formats of feeds under pages, and whether there are archives. */
  feeds: AddressConfig['feeds'] & { archives: boolean };
  cards: { sizes: readonly CardSizeName[]; format: CardFormat };
  render: Record<'updates' | 'cards' | 'archives', 'prerendered' | 'on-demand'>;
}

/** Source files are TypeScript here and JavaScript in the package. */
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** Everything the integration adds: pages and what is under them once a locale, the rest once. */
export function siteRoutes(
  { routes, feeds, cards, render }: RoutedSite,
  locales: readonly Locale[],
): SiteRoute[] {
  const asked = (what: keyof RoutedSite['render'], file: string) =>
    render[what] === 'on-demand' ? { onDemand: routeFile(`on-demand/${file}`) } : {};
  const pages = locales.flatMap((locale) =>
    PAGES.flatMap((name): SiteRoute[] => {
      const pattern = pagePattern(routes, name, locale);
      if (pattern === undefined) return [];
      const own = {
        ...route(name, pattern, `${name}.astro`),
        ...(name === 'update' && asked('updates', 'update.astro')),
      };
      const further = furtherPattern(routes, name, locale);
      if (further !== undefined) return [own, { ...own, pattern: further, continues: pattern }];
      const story = name === 'notes' ? pagePattern(routes, 'story', locale) : undefined;
      return [story === undefined ? own : { ...own, continues: story }];
    }),
  );
  const feedFiles = feedRoutes({ routes, feeds }, locales).flatMap((feed) => {
    const name = feed.feed === 'updates' ? feed.format : 'feeds';
    const { pattern: own, archives } = feed;
    const patterns = feeds.archives && archives !== undefined ? [own, archives] : [own];
    return patterns.map((pattern) => ({
      ...route(name, pattern, `feed.${extension}`),
      feed,
      ...(pattern === archives && asked('archives', `feed-archive.${extension}`)),
    }));
  });
  const { feedStyles } = routes;
  return [
    ...pages,
    ...feedFiles,
    ...(feedStyles === false ? [] : [route('feedStyles', feedStyles, `feed-styles.${extension}`)]),
    ...cardRoutes(routes.cards, cards).map((card) => ({
      ...card,
      ...asked('cards', `card.${extension}`),
    })),
  ];
}

function cardRoutes(folder: string | false, { sizes, format }: RoutedSite['cards']) {
  if (folder === false) return [];
  return sizes.flatMap((size) => {
    const ending = cardEnding(size, format);
    return [
      route('cards', `${folder}/[...slug]${ending}`, `story-card.${extension}`),
      route('cards', `${folder}/[...slug]/[id]${ending}`, `event-card.${extension}`),
      route('cards', `${folder}/page/[...page]${ending}`, `page-card.${extension}`),
    ];
  });
}

/** In dev: every card, as editors look at them. */
export const previewRoute = {
  pattern: '/_cards',
  entrypoint: new URL('../routes/cards-preview.astro', import.meta.url),
};

/** Answers for pages that a server makes, after middleware of the publisher's has let someone in. */
export const validatePages = {
  entrypoint: new URL(`../routes/on-demand/validate-pages.${extension}`, import.meta.url),
  order: 'post' as const,
};

/** The pattern of a page in a locale; nothing where such pages are off. */
export function pagePattern(
  routes: ResolvedRoutes,
  name: PageName,
  { prefix }: Locale,
): string | undefined {
  const address = routes[name];
  return address === false ? undefined : routePattern(prefix + address);
}

/** The pattern of a list's further pages in a locale; nothing of what isn't a list, or is off. */
export function furtherPattern(
  routes: ResolvedRoutes,
  name: PageName,
  { prefix }: Locale,
): string | undefined {
  const address = routes[name];
  return address === false || !isList(name)
    ? undefined
    : routePattern(prefix + furtherPages(address));
}

function route(name: SiteRoute['name'], pattern: string, file: string): SiteRoute {
  return { name, pattern, entrypoint: routeFile(file) };
}

function routeFile(file: string): URL {
  return new URL(`../routes/${file}`, import.meta.url);
}
