import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { AddressConfig } from './addresses.ts';
import { checkSite } from './check-site.ts';
import { siteLocales } from './locales.ts';
import { optionsError } from './options-error.ts';
import { publisherPages, standsAt } from './publisher-pages.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import { siteRoutes, type SiteRoute } from './routes.ts';

/** What the integration adds to a site, and what it leaves to the publisher. */
export interface SitePlan {
  injected: SiteRoute[];
  address: Pick<AddressConfig, 'routes' | 'urls' | 'locales'>;
  /** Absolute paths of the publisher's components, by name. */
  components: Map<string, string>;
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
  if (problems.length > 0) throw optionsError(problems);

  const locales = siteLocales(config.i18n);
  const pages = publisherPages(config);
  const all = siteRoutes(options.routes, locales);
  const taken = all.filter((route) => standsAt(pages, route) !== undefined);
  const routes = { ...options.routes };
  // A page of the publisher's takes the place of ours; a file of theirs is no feed of updates, nor a card.
  for (const { name } of taken) if (name === 'rss' || name === 'cards') routes[name] = false;
  const components = new Map(
    Object.entries(options.components).map(([name, path]) => [
      name,
      fileURLToPath(new URL(path, config.root)).replaceAll('\\', '/'),
    ]),
  );
  return {
    injected: all.filter((route) => !taken.includes(route) && routes[route.name] !== false),
    address: { routes, urls: options.urls, locales },
    components,
    warnings: [
      ...taken.map((route) =>
        takenWarning(route, standsAt(pages, route) ?? '', options.routes[route.name]),
      ),
      ...layoutWarnings(components.get('Layout')),
    ],
  };
}

/** How a route is switched off so that what links to its page goes on doing so. */
function switchedOff(name: SiteRoute['name'], address: string | false): string {
  const off = `routes: { ${name}: false }`;
  const isPage = name === 'index' || name === 'story' || name === 'update';
  return isPage && address !== false ? `${off}, urls: { ${name}: '${address}/' }` : off;
}

function takenWarning(
  { name, pattern }: SiteRoute,
  theirs: string,
  address: string | false,
): string {
  return `${theirs} stands at ${pattern}, so ours is left out. To have both, move ours with routes: { ${name}: '…' }; to have this said no more, write ${switchedOff(name, address)}.`;
}

function layoutWarnings(layout: string | undefined): string[] {
  if (layout === undefined || /["']head["']/.test(readFileSync(layout, 'utf8'))) return [];
  return [
    `${layout} has no slot for the head: without <slot name="head" /> between <head> and </head>, pages lose their canonical address, their card and their feed.`,
  ];
}
