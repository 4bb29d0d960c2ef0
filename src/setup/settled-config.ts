import { isDeepStrictEqual } from 'node:util';
import type { AstroConfig } from 'astro';
import { AstroError } from 'astro/errors';
import type { RoutedConfig, RoutePlan } from './plan-routes.ts';
import { INTEGRATION_NAME } from './run.ts';

/** What of Astro's config routes are made of, in the order in which it is told. */
const ROUTING = ['i18n', 'redirects', 'srcDir', 'publicDir'] as const;

/**
 * Makes sure that the routes are those of the config that Astro goes on with. They are given to it
 * while it asks one integration after another, and what a later one sets isn't there yet.
 *
 * @param early What was planned then, and by which config.
 * @throws AstroError that names what has changed, and the order in which it is known.
 */
export function requireSettled(
  early: { plan: Pick<RoutePlan, 'injected'>; config: RoutedConfig },
  settled: {
    plan: Pick<RoutePlan, 'injected'>;
    config: RoutedConfig & Pick<AstroConfig, 'integrations'>;
  },
): void {
  const patterns = ({ injected }: Pick<RoutePlan, 'injected'>) =>
    injected.map(({ pattern }) => pattern);
  if (isDeepStrictEqual(patterns(early.plan), patterns(settled.plan))) return;
  const changed = ROUTING.filter(
    (name) => !isDeepStrictEqual(early.config[name], settled.config[name]),
  );
  const { integrations } = settled.config;
  const names = integrations.map(({ name }) => name);
  const later = names
    .slice(names.indexOf(INTEGRATION_NAME) + 1)
    .filter((name) => name !== '@astrojs/mdx');
  throw new AstroError(
    `An integration that stands after developingStory() sets ${new Intl.ListFormat('en').format(changed)}, so pages would stand at other addresses than those that lead to them.`,
    `Put developingStory() last in integrations, after ${new Intl.ListFormat('en', { type: 'disjunction' }).format(later)}; or write ${changed.join(' and ')} in astro.config.mjs itself.`,
  );
}
