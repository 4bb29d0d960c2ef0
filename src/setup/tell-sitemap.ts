import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ResolvedOptions } from '../options/resolve.ts';
import type { SiteRoute } from '../addresses/site-routes.ts';

type Built = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:done']>>[0];

/**
 * Has @astrojs/sitemap list no page that search engines are told not to index: each would be reported
 * to the publisher as a mistake; and those that a server makes. It has no way for other integrations
 * to say so, so what Astro tells it of the build lacks the first and has the second.
 *
 * @param integrations Of the resolved config: those that come later in the list included.
 * @param routes What of the site is ours.
 * @param onDemand The paths of pages that a server makes and search engines may list, from the site's
 * root, without `base`.
 */
export function tellSitemap(
  integrations: readonly AstroIntegration[],
  routes: readonly SiteRoute[],
  { updates }: Pick<ResolvedOptions, 'updates'>,
  onDemand: () => readonly string[],
): void {
  const hidden = routes
    .filter(({ name }) => name === 'notes' || (name === 'update' && !updates.index))
    .map(({ pattern }) => pattern);
  for (const { name, hooks } of integrations) {
    const write = hooks['astro:build:done'];
    if (name !== '@astrojs/sitemap' || !write) continue;
    hooks['astro:build:done'] = (built) => {
      const left = new Set(hidden.flatMap((pattern) => pathsOf(pattern, built)));
      const pages = built.pages.filter(({ pathname }) => !left.has(trim(pathname)));
      const asked = onDemand().map((pathname) => ({ pathname }));
      return write({ ...built, pages: [...pages, ...asked] });
    };
  }
}

/** The paths of the pages that a route made, by the files that it wrote. */
function pathsOf(pattern: string, { assets, dir }: Built): string[] {
  return (assets.get(pattern) ?? []).map((file) => {
    const path = relative(fileURLToPath(dir), fileURLToPath(file)).replaceAll('\\', '/');
    return trim(path.replace(/(?:^|\/)index\.html$|\.html$/, ''));
  });
}

function trim(path: string): string {
  return path.replace(/^\/|\/$/g, '');
}
