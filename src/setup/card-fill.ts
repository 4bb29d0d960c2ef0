import type { CardProgress, CardStats } from '@developing-story/cards';
import type { AstroConfig, AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { INTEGRATION_NAME } from './run.ts';

/** One of several parts of all cards, which as many machines can draw. */
export interface CardPart {
  /** From 1. */
  number: number;
  of: number;
}

/** A build that draws cards and makes nothing else. */
export interface CardFill {
  part: CardPart;
  /** Called at most once a second, and only when a card was drawn. */
  onProgress?: ((progress: CardProgress) => void) | undefined;
  /** What is wrong with those that couldn't be drawn, each by its story's file. */
  faults: Set<string>;
  /** Whether other machines get what is drawn. */
  isShared?: boolean;
  /** What was done, once it is. */
  stats?: CardStats;
}

const HOOK = 'developing-story:fill';

/**
 * The integration by which whoever calls Astro's `build()` wants cards and no site. That build is
 * broken off when they are drawn: `stats` then tells that all went well.
 */
export function fillIntegration(fill: CardFill): AstroIntegration {
  return {
    name: HOOK,
    hooks: {
      [HOOK]: () => fill,
      'astro:config:setup': ({ config }) => {
        if (config.integrations.some(({ name }) => name === INTEGRATION_NAME)) return;
        throw new AstroError(
          'The site has no developingStory() among its integrations.',
          'Add it to your Astro config.',
        );
      },
    },
  };
}

/** What is wanted by whoever called Astro, where it is cards alone. */
export function findFill({ integrations }: Pick<AstroConfig, 'integrations'>) {
  const integration = integrations.find(({ name }) => name === HOOK);
  const hook = (integration?.hooks as Record<string, unknown> | undefined)?.[HOOK];
  return typeof hook === 'function' ? (hook as () => CardFill)() : undefined;
}

/** Of a site that has none to be drawn. */
export function noCards(): AstroError {
  return new AstroError(
    'This site makes no cards.',
    'Remove cards: false, or routes: { cards: false }, from the options of developingStory().',
  );
}

/**
 * Whether a card is of a part. Its hash tells, which all machines have alike: what is drawn once for
 * two addresses is of one part.
 */
export function isOfPart(hash: string, { number, of }: CardPart): boolean {
  return Number.parseInt(hash.slice(0, 8), 16) % of === number - 1;
}

const fills = new Map<string, CardFill>();

/** @param site What tells one site from another of the process: the folder of its cards. */
export function setCardFill(site: string, fill: CardFill | undefined): void {
  if (fill) fills.set(site, fill);
  else fills.delete(site);
}

/** What `setCardFill()` was given for a site. */
export function cardFill(site: string): CardFill | undefined {
  return fills.get(site);
}
