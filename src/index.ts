import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration, IntegrationResolvedRoute } from 'astro';
import { AstroError } from 'astro/errors';
import { headWarnings, onePageARoute } from './setup/head-doubles.ts';
import { hostHeaders, writeHostHeaders } from './setup/host-headers.ts';
import { keepBuiltZone } from './setup/built-zone.ts';
import { findConfig } from './setup/config-file.ts';
import { oldAstro } from './setup/old-astro.ts';
import { parseOptions } from './options/parse.ts';
import type { DevelopingStoryOptions } from './options/types.ts';
import { tellSitemap } from './setup/tell-sitemap.ts';
import { projectTypes } from './setup/project-types.ts';
import { takeAlong } from './setup/server-files.ts';
import { setBuiltAt } from './setup/built-at.ts';
import { setPublisherGuids } from './setup/publisher-guids.ts';
import { setSiteRoot } from './setup/render-fault.ts';
import { siteCards } from './setup/card-look.ts';
import { beginPages, endPages } from './setup/unfinished-build.ts';
import { createAddresses } from './addresses/addresses.ts';
import { previewRoute, validatePages, type SiteRoute } from './addresses/site-routes.ts';
import { INTEGRATION_NAME, runHook, type Run } from './setup/run.ts';
import { requirePages, theirPages } from './setup/dead-links.ts';
import { planRoutes, type RoutePlan } from './setup/plan-routes.ts';
import { planSite, type SitePlan } from './setup/plan-site.ts';
import { publisherLook } from './setup/publisher-look.ts';
import { requireSettled } from './setup/settled-config.ts';
import { svgFilesPlugin } from './vite/svg-files.ts';
import { tokensPlugin } from './vite/tokens.ts';
import { cardDesignPlugin } from './vite/card-design.ts';
import { compilerVersion } from './vite/compiler-version.ts';
import { componentsPlugin } from './vite/components.ts';
import { configPlugin } from './vite/config.ts';
import { notesPlugin, renderFaultsPlugin } from './vite/notes.ts';
import { wordCompiler, wordStoriesPlugin } from './vite/word-stories.ts';

export type { CardFontOptions, CardOptions } from './options/cards.ts';
export type { FeedEvent, FeedOptions } from './options/feeds.ts';
export type * from './options/types.ts';
export type { PublisherWords, Words } from './words/vocabulary.ts';

const isCI = Boolean(process.env['CI']);

const isUpdateOnServer = ({ name, onDemand }: SiteRoute) =>
  name === 'update' && onDemand !== undefined;

/**
 * The integration: story pages, update pages, share cards and a feed of updates from the story
 * files of a collection that `storiesLoader()` loads.
 *
 * @param options Every one has a default.
 * @throws AstroError that names every option that is wrong; what depends on the site is checked
 * when Astro sets it up.
 */
export default function developingStory(options: DevelopingStoryOptions = {}): AstroIntegration {
  const run: Run = {
    options: parseOptions(options, findConfig(process.cwd())),
    isBuild: false,
    now: () => new Date(),
    files: new Map(),
    words: new Map(),
    stories: [],
    heldBack: [],
  };
  let config: AstroConfig;
  let plan: SitePlan;
  let routes: readonly IntegrationResolvedRoute[] = [];
  /** The routes as they were given to Astro, and the config that they were made of. */
  let early: { plan: RoutePlan; config: AstroConfig };
  const address = () => ({
    ...plan.address,
    site: config.site,
    base: config.base,
    trailingSlash: config.trailingSlash,
    format: config.build.format,
  });
  /** The paths of updates' pages that a server makes, where search engines may list them. */
  const updatesOnServer = () => {
    if (!run.options.updates.index || !plan.injected.some(isUpdateOnServer)) return [];
    const { update } = createAddresses({ ...address(), base: '/' });
    return run.stories.flatMap((story) => story.notes.map((id) => update(story, id).slice(1)));
  };
  const hasCards = () => plan.address.routes.cards !== false;
  /** Whether a server makes something of ours when it is asked for it. */
  let leavesToServer = false;
  /** Whether the pages that Astro has kept are those of one build. */
  let hasWholePages = false;
  /** Whether Astro keeps pages for the next build: what components of the publisher's show, we can't know. */
  const keepsPages = () => hasWholePages && Object.keys(run.options.components).length === 0;
  const cardsDir = () => fileURLToPath(new URL('developing-story/cards/', config.cacheDir));

  return {
    name: INTEGRATION_NAME,
    hooks: {
      ...runHook(() => run),
      'astro:config:setup': ({ config: user, command, logger, ...astro }) => {
        const hasMdx = user.integrations.some(({ name }) => name === '@astrojs/mdx');
        const old = oldAstro();
        // Ours can't work there; the site's own may be of its Astro's age.
        if (old && !hasMdx) throw new AstroError(old.message, old.hint);
        if (old) logger.warn(`${old.message} ${old.hint}`);
        early = { plan: planRoutes(run.options, user), config: user };
        const { injected, address: planned } = early.plan;
        run.isBuild = command === 'build';
        const builtAt = run.isBuild ? Date.now() : undefined;
        if (builtAt !== undefined) run.now = () => new Date(builtAt);
        // In dev everything is made when it is asked for.
        const onDemand = run.isBuild ? injected.filter((route) => route.onDemand) : [];
        leavesToServer = onDemand.length > 0;
        for (const route of injected) {
          const asked = onDemand.includes(route) ? route.onDemand : undefined;
          astro.injectRoute({
            pattern: route.pattern,
            entrypoint: asked ?? route.entrypoint,
            prerender: !asked,
          });
        }
        const pagesOnDemand = onDemand.filter(isUpdateOnServer).map(({ pattern }) => pattern);
        if (pagesOnDemand.length > 0) astro.addMiddleware(validatePages);
        if (!run.isBuild && planned.routes.cards !== false) {
          astro.injectRoute({ ...previewRoute, prerender: true });
        }
        const look = publisherLook(run.options, user.root);
        const virtual = async () => ({
          options: run.options,
          address: address(),
          cards: siteCards(run.options.cards, config.root),
          accent: look.accent,
          cardsDir: cardsDir(),
          builtAt,
          pagesOnDemand,
          picturesFromServer: posix.relative(
            config.build.server.pathname,
            new URL(config.build.assets, config.build.client).pathname,
          ),
          pageKeys: keepsPages() ? await compilerVersion(fileURLToPath(config.root)) : undefined,
        });
        astro.updateConfig({
          integrations: hasMdx ? [] : [mdx()],
          vite: {
            plugins: [
              notesPlugin(run),
              renderFaultsPlugin(run),
              wordStoriesPlugin(run),
              componentsPlugin(look.components),
              cardDesignPlugin(look.cardDesign),
              svgFilesPlugin(),
              tokensPlugin(look.accent),
              configPlugin(virtual, look.logo),
            ],
          },
        });
      },
      'astro:config:done': ({ config: resolved, injectTypes, logger }) => {
        config = resolved;
        if (run.isBuild) run.wordCompiler = wordCompiler(run, resolved);
        plan = planSite(run.options, resolved);
        requireSettled(early, { plan, config });
        for (const warning of plan.warnings) logger.warn(warning);
        tellSitemap(resolved.integrations, plan.injected, run.options, updatesOnServer);
        setPublisherGuids(cardsDir(), options.feeds === false ? undefined : options.feeds?.guids);
        setSiteRoot(cardsDir(), resolved.root);
        if (run.isBuild) setBuiltAt(cardsDir(), run.now().getTime());
        injectTypes(projectTypes(run.options));
      },
      'astro:routes:resolved': ({ routes: resolved }) => {
        routes = resolved;
      },
      'astro:build:start': async ({ logger }) => {
        hasWholePages = config.experimental.incrementalBuild && (await beginPages(config.cacheDir));
        // A log that nobody watches needs no more than how it ended.
        if (!hasCards() || isCI || !process.stdout.isTTY) return;
        const { watchCards } = await import('./render.ts');
        watchCards(cardsDir(), ({ drawn, reused, perSecond }) => {
          logger.info(
            `Cards: ${drawn} drawn, ${reused} already there, ${perSecond.toFixed(0)} a second.`,
          );
        });
      },
      'astro:build:generated': async () => {
        if (config.experimental.incrementalBuild) await endPages(config.cacheDir);
      },
      'astro:build:done': async ({ logger, dir, assets }) => {
        if (leavesToServer && hasCards()) {
          const { look } = siteCards(run.options.cards, config.root);
          await takeAlong(look, fileURLToPath(config.build.server));
        }
        const { headers, hubs } = run.options.feeds;
        if (headers) {
          await writeHostHeaders(
            fileURLToPath(new URL('_headers', dir)),
            hostHeaders(address(), hubs),
          );
        }
        for (const warning of await headWarnings(onePageARoute(assets), dir)) {
          logger.warn(warning);
        }
        // Whoever reads the config alone, as the command does, needs no native code.
        const { finishCards } = await import('./render.ts');
        const cards = await finishCards(cardsDir());
        if (cards) logger.info(`Cards: ${cards.drawn} drawn, ${cards.reused} already there.`);
        for (const warning of cards?.warnings ?? []) logger.warn(warning);
        await keepBuiltZone(config.cacheDir, run.options.publication.timeZone);
        if (run.heldBack.length > 0) {
          logger.info(
            `Held back from this build:\n${run.heldBack.map((it) => `  ${it}`).join('\n')}`,
          );
        }
        const feeds = plan.injected.flatMap(({ feed, pattern }) =>
          feed ? (assets.get(pattern) ?? []) : [],
        );
        await requirePages(theirPages(plan, routes), { ...config, dir, feeds });
      },
    },
  };
}
