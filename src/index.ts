import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { parseOptions, type DevelopingStoryOptions } from './options.ts';
import { cardStats } from './render.ts';
import { routes } from './routes.ts';
import { INTEGRATION_NAME, sessionHook, type Session } from './session.ts';
import { configPlugin } from './vite-plugin-config.ts';
import { notesPlugin } from './vite-plugin-notes.ts';

export type { DevelopingStoryOptions, PublicationOptions } from './options.ts';

/**
 * The integration: story pages, update pages, share cards and a feed of updates from the story
 * files of a collection that `storiesLoader()` loads.
 *
 * @param options Every one has a default.
 * @throws AstroError where an option is wrong, or Astro's `site` is missing.
 */
export default function developingStory(options: DevelopingStoryOptions = {}): AstroIntegration {
  const session: Session = {
    options: parseOptions(options),
    isBuild: false,
    now: () => new Date(),
    files: new Set(),
    heldBack: [],
  };
  let config: AstroConfig;
  const cardsDir = () => fileURLToPath(new URL('developing-story/cards/', config.cacheDir));

  return {
    name: INTEGRATION_NAME,
    hooks: {
      ...sessionHook(() => session),
      'astro:config:setup': ({ config: user, command, injectRoute, updateConfig }) => {
        requireSite(user.site);
        session.isBuild = command === 'build';
        const builtAt = session.isBuild ? Date.now() : undefined;
        if (builtAt !== undefined) session.now = () => new Date(builtAt);
        for (const route of routes) injectRoute(route);
        const virtual = () => ({
          options: session.options,
          address: {
            site: config.site,
            base: config.base,
            trailingSlash: config.trailingSlash,
            format: config.build.format,
          },
          cardsDir: cardsDir(),
          builtAt,
        });
        updateConfig({
          integrations: user.integrations.some(({ name }) => name === '@astrojs/mdx')
            ? []
            : [mdx()],
          vite: { plugins: [notesPlugin(session), configPlugin(virtual)] },
        });
      },
      'astro:config:done': ({ config: settled }) => {
        config = settled;
      },
      'astro:build:done': ({ logger }) => {
        const { drawn, reused, warnings } = cardStats(cardsDir());
        logger.info(`Cards: ${drawn} drawn, ${reused} already there.`);
        for (const warning of warnings) logger.warn(warning);
        if (session.heldBack.length === 0) return;
        logger.info(
          `Held back from this build:\n${session.heldBack.map((it) => `  ${it}`).join('\n')}`,
        );
      },
    },
  };
}

function requireSite(site: string | undefined): void {
  if (site) return;
  throw new AstroError(
    'Astro’s `site` is missing. Feeds and share cards are read elsewhere, so they need whole addresses.',
    "Add site: 'https://news.example' to astro.config.mjs.",
  );
}
