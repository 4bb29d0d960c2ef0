import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { AddressConfig } from '../addresses/addresses.ts';
import { accentValue } from './accent-value.ts';
import { findConfig } from './config-file.ts';
import { checkSite } from './check-site.ts';
import { PAGE_FEEDS, type PageFeed } from '../addresses/feed-formats.ts';
import { siteLocales } from '../addresses/locales.ts';
import { optionsError } from '../options/error.ts';
import { publisherPages, standsAt } from './publisher-pages.ts';
import { LINKED_PAGES, PAGES, type PageName, type ResolvedRoutes } from '../addresses/pages.ts';
import type { ResolvedOptions } from '../options/resolve.ts';
import { siteRoutes, type SiteRoute } from '../addresses/site-routes.ts';
import { wordWarnings } from '../words/warnings.ts';

/** What the integration adds to a site, and what it leaves to the publisher. */
export interface SitePlan {
  injected: SiteRoute[];
  address: Pick<AddressConfig, 'routes' | 'urls' | 'locales' | 'feeds'>;
  /** The design of cards: a bundled one by its name, or the publisher's with its absolute path. */
  cardDesign: { name: string; file?: string };
  /** Absolute paths of the publisher's components, by name. */
  components: Map<string, string>;
  /** The absolute path of the publication's logo. */
  logo: string | undefined;
  /** The publication's accent as a value of CSS. */
  accent: string | undefined;
  warnings: string[];
}

/**
 * Fits the options to a site. A page of the publisher's at an address of ours wins.
 *
 * @throws AstroError that names everything that is wrong.
 */
export function planSite(
  options: ResolvedOptions,
  config: Pick<AstroConfig, 'root' | 'srcDir' | 'publicDir' | 'redirects' | 'site' | 'i18n'>,
): SitePlan {
  const problems = checkSite(options, config);
  if (problems.length > 0) throw optionsError(problems, findConfig(fileURLToPath(config.root)));

  const locales = siteLocales(config.i18n);
  const pages = publisherPages(config);
  const all = siteRoutes(options, locales);
  const taken = all.filter((route) => standsAt(pages, route) !== undefined);
  const routes = { ...options.routes };
  // A page of the publisher's takes the place of ours, and so does their CSS; a file of theirs is no
  // feed of updates, nor a card.
  for (const { name } of taken) if (isData(name)) routes[name] = false;
  // Where the story's page is theirs, all of its notes are: ours can't tell which of them it shows.
  const gone = new Set(taken.map(({ pattern }) => pattern));
  if (taken.some(({ name }) => name === 'story')) routes.notes = false;
  const inProject = (path: string) =>
    fileURLToPath(new URL(path, config.root)).replaceAll('\\', '/');
  const components = new Map(
    Object.entries(options.components).map(([name, path]) => [name, inProject(path)]),
  );
  const { logo, accent } = options.publication;
  const { design } = options.cards;
  const feeds = feedsLeft(taken, options);
  return {
    injected: all.filter(
      (route) =>
        !gone.has(route.pattern) &&
        !gone.has(route.continues ?? '') &&
        isLeft(route, { routes, feeds }),
    ),
    address: { routes, urls: options.urls, locales, feeds },
    cardDesign: { name: design, ...(design.startsWith('.') && { file: inProject(design) }) },
    components,
    logo: logo && inProject(logo),
    accent: accent && accentValue(accent),
    warnings: [
      ...taken
        .filter((route) => isTold(route) && !gone.has(route.continues ?? ''))
        .map((route) => takenWarning(route, standsAt(pages, route) ?? '', options.routes)),
      ...layoutWarnings(components.get('Layout')),
      ...wordWarnings({ lang: options.publication.lang, locales, words: options.words }),
    ],
  };
}

/** The formats of feeds under pages, without those that the publisher has a file for. */
function feedsLeft(
  taken: readonly SiteRoute[],
  { feeds }: ResolvedOptions,
): AddressConfig['feeds'] {
  const left = (name: PageFeed) =>
    feeds[name].filter(
      (format) => !taken.some(({ feed }) => feed?.feed === name && feed.format === format),
    );
  return {
    stories: left('stories'),
    story: left('story'),
    topic: left('topic'),
    author: left('author'),
    corrections: left('corrections'),
  };
}

/** A feed that is off has no archives either. */
function isLeft(
  { name, feed }: SiteRoute,
  { routes, feeds }: Pick<AddressConfig, 'routes' | 'feeds'>,
) {
  if (name !== 'feeds') return routes[name] !== false;
  return feed !== undefined && feed.feed !== 'updates' && feeds[feed.feed].includes(feed.format);
}

/** CSS of the publisher's in place of ours needs no warning: that is how ours is replaced. */
function isTold({ name }: SiteRoute): boolean {
  return name !== 'feedStyles';
}

function isData(name: SiteRoute['name']): name is Exclude<keyof ResolvedRoutes, PageName> {
  return name !== 'feeds' && name !== 'feedStyles' && !PAGES.some((page) => page === name);
}

/** How a route is switched off so that what links to its page goes on doing so. */
function switchedOff(name: keyof ResolvedRoutes, address: string | false): string {
  const off = `routes: { ${name}: false }`;
  const isLinked = LINKED_PAGES.some((page) => page === name);
  return isLinked && address !== false ? `${off}, urls: { ${name}: '${address}/' }` : off;
}

function takenWarning(
  { name, pattern, feed, continues }: SiteRoute,
  theirs: string,
  routes: ResolvedRoutes,
): string {
  if (name === 'feeds') {
    const page = PAGE_FEEDS[feed?.feed as PageFeed];
    return `${theirs} stands at ${pattern}, so our feed is left out. To have both, move ours with its page: routes: { ${page}: '…' }.`;
  }
  if (continues !== undefined && name !== 'notes') {
    return `${theirs} stands at ${pattern}, so the further pages of ${continues} are left to it. To have both, move ours with routes: { ${name}: '…' }.`;
  }
  return `${theirs} stands at ${pattern}, so ours is left out. To have both, move ours with routes: { ${name}: '…' }; to silence this warning, write ${switchedOff(name, routes[name])}.`;
}

function layoutWarnings(layout: string | undefined): string[] {
  if (layout === undefined || /["']head(?:-more)?["']/.test(readFileSync(layout, 'utf8'))) return [];
  return [
    `${layout} has no slot for the head: without <slot name="head" /> between <head> and </head>, pages lose their canonical address, their card and their feed. If it writes those itself, from its props, give it <slot name="head-more" />.`,
  ];
}
