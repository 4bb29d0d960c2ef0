import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { findConfig } from './config-file.ts';
import { checkSite } from './check-site.ts';
import { PAGE_FEEDS, type PageFeed } from '../addresses/feed-formats.ts';
import { optionsError } from '../options/error.ts';
import { planRoutes, type RoutePlan } from './plan-routes.ts';
import { publisherLook } from './publisher-look.ts';
import { standsAt } from './publisher-pages.ts';
import { LINKED_PAGES, type ResolvedRoutes } from '../addresses/pages.ts';
import type { ResolvedOptions } from '../options/resolve.ts';
import type { SiteRoute } from '../addresses/site-routes.ts';
import { wordWarnings } from '../words/warnings.ts';

/** What the integration adds to a site, and what it leaves to the publisher. */
export interface SitePlan extends RoutePlan {
  warnings: string[];
}

/**
 * Fits the options to a site. A page of the publisher's at an address of ours wins.
 *
 * @throws AstroError that names everything that is wrong.
 */
export function planSite(
  options: ResolvedOptions,
  config: Pick<
    AstroConfig,
    'root' | 'srcDir' | 'publicDir' | 'redirects' | 'site' | 'i18n' | 'adapter'
  >,
): SitePlan {
  const problems = checkSite(options, config);
  if (problems.length > 0) throw optionsError(problems, findConfig(fileURLToPath(config.root)));

  const routes = planRoutes(options, config);
  const { address, taken, pages, gone } = routes;
  const { components } = publisherLook(options, config.root);
  return {
    ...routes,
    warnings: [
      ...taken
        .filter((route) => isTold(route) && !gone.has(route.continues ?? ''))
        .map((route) => takenWarning(route, standsAt(pages, route) ?? '', options.routes)),
      ...layoutWarnings(components.get('Layout')),
      ...wordWarnings({
        lang: options.publication.lang,
        locales: address.locales,
        words: options.words,
      }),
    ],
  };
}

/** CSS of the publisher's in place of ours needs no warning: that is how ours is replaced. */
function isTold({ name }: SiteRoute): boolean {
  return name !== 'feedStyles';
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
  if (layout === undefined || /["']head(?:-more)?["']/.test(readFileSync(layout, 'utf8')))
    return [];
  return [
    `${layout} has no slot for the head: without <slot name="head" /> between <head> and </head>, pages lose their canonical address, their card and their feed. If it writes those itself, from its props, give it <slot name="head-more" />.`,
  ];
}
