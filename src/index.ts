import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { CardProgress } from '@developing-story/cards';
import type {
  AstroConfig,
  AstroIntegration,
  AstroPrerenderer,
  IntegrationResolvedRoute,
} from 'astro';
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
import { setCardStore, sharedCards } from './setup/card-stores.ts';
import { setPublisherGuids } from './setup/publisher-guids.ts';
import { setSiteRoot } from './setup/render-fault.ts';
import { findFill, noCards, setCardFill, type CardFill } from './setup/card-fill.ts';
import { siteCards } from './setup/card-look.ts';
import { writeCards } from './setup/write-cards.ts';
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
import { entriesAgainPlugin } from './vite/entries-again.ts';
import { tokensPlugin } from './vite/tokens.ts';
import { cardDesignPlugin } from './vite/card-design.ts';
import { compilerVersion } from './vite/compiler-version.ts';
import { componentsPlugin } from './vite/components.ts';
import { configPlugin } from './vite/config.ts';
import { notesPlugin, renderFaultsPlugin } from './vite/notes.ts';
import { withoutPages } from './vite/without-pages.ts';
import { wordCompiler, wordStoriesPlugin } from './vite/word-stories.ts';

export type {
  CardFontOptions,
  CardOptions,
  CardStoreDriver,
  CardStoreOptions,
} from './options/cards.ts';
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
  /** What is asked for by whoever wants cards and no site. */
  let fill: CardFill | undefined;
  /** Has the build draw them and end. */
  let drawAlone: (() => void) | undefined;
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
        fill = findFill(user);
        const { address: planned } = early.plan;
        if (fill && planned.routes.cards === false) throw noCards();
        const injected = early.plan.injected.filter(({ name }) => !fill || name === 'cards');
        run.isBuild = command === 'build';
        const builtAt = run.isBuild ? Date.now() : undefined;
        if (builtAt !== undefined) run.now = () => new Date(builtAt);
        // In dev everything is made when it is asked for.
        const leaves = run.isBuild && !fill;
        const onDemand = leaves ? injected.filter((route) => route.onDemand) : [];
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
              entriesAgainPlugin(),
              configPlugin(virtual, look.logo),
              fill && withoutPages(new URL('./pages/', user.srcDir)),
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
        const shared = sharedCards(options.cards, resolved.root, run.isBuild);
        setCardStore(cardsDir(), shared);
        if (fill) fill.isShared = shared !== undefined;
        setCardFill(cardsDir(), fill);
        if (run.isBuild) setBuiltAt(cardsDir(), run.now().getTime());
        injectTypes(projectTypes(run.options));
      },
      'astro:routes:resolved': ({ routes: resolved }) => {
        routes = resolved;
      },
      'astro:build:start': async ({ logger, setPrerenderer }) => {
        if (fill) {
          const wanted = fill;
          const { beginCards } = await import('./render.ts');
          beginCards(cardsDir(), wanted.onProgress);
          drawAlone = () => {
            setPrerenderer(cardsAlone(wanted, cardsDir()));
          };
          return;
        }
        hasWholePages = config.experimental.incrementalBuild && (await beginPages(config.cacheDir));
        if (!hasCards()) return;
        // Whoever reads the config alone, as the command does, needs no native code.
        const { beginCards } = await import('./render.ts');
        const tell = ({ drawn, reused, perSecond }: CardProgress) => {
          logger.info(
            `Cards: ${drawn} drawn, ${reused} already there, ${perSecond.toFixed(0)} a second.`,
          );
        };
        // A log that nobody watches needs no more than how it ended.
        beginCards(cardsDir(), isCI || !process.stdout.isTTY ? undefined : tell);
      },
      'astro:build:setup': () => {
        // Any earlier, and Astro leaves it to an adapter to say what is bundled to be prerendered.
        drawAlone?.();
      },
      'astro:build:generated': async ({ dir, logger }) => {
        if (hasCards()) {
          const { cardFiles } = await import('./render.ts');
          const cardRoutes = plan.injected.filter((it) => it.name === 'cards' && !it.onDemand);
          const patterns = cardRoutes.map(({ pattern }) => pattern);
          const theirs = await writeCards(cardFiles(cardsDir(), patterns), {
            site: fileURLToPath(dir),
            public: fileURLToPath(config.publicDir),
          });
          for (const at of theirs) {
            logger.warn(`No card is written to ${at}: your public folder has a file of this name.`);
          }
        }
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

/** Cards are drawn as their routes are asked for paths. What a build does after that isn't wanted. */
function cardsAlone(fill: CardFill, cardsDir: string) {
  return (own: AstroPrerenderer): AstroPrerenderer => ({
    ...own,
    getStaticPaths: async () => {
      await own.getStaticPaths();
      const { finishCards } = await import('./render.ts');
      fill.stats = (await finishCards(cardsDir)) ?? { drawn: 0, reused: 0, warnings: [], ms: 0 };
      throw new Error('Cards were wanted, and no site.');
    },
  });
}
