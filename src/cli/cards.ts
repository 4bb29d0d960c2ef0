import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CardStats } from '@developing-story/cards';
import { findConfig, findSite } from '../setup/config-file.ts';
import { fillIntegration, type CardFill, type CardPart } from '../setup/card-fill.ts';
import { EXIT, type CommandContext, type ExitCode } from './command-context.ts';
import { CommandError } from './command-error.ts';

export interface CardFlags {
  root?: string;
  shard?: CardPart;
}

/** Draws the cards of a site, or a part of them, as its build would. */
export async function drawCards(
  { root: folder, shard: part = { number: 1, of: 1 } }: CardFlags,
  { cwd, stdout, stderr }: CommandContext,
): Promise<ExitCode> {
  const root = folder === undefined ? findSite(cwd) : resolve(cwd, folder);
  if (findConfig(root) === undefined) {
    throw new CommandError(
      `There is no Astro config in ${root}, nor in a folder above it.`,
      'Run this in your site’s folder or one within it, or name it with --root.',
    );
  }
  const { stats, faults, isShared } = await fill(root, {
    part,
    faults: new Set(),
    // A log that nobody watches needs no more than how it ended.
    onProgress: stderr.isTTY
      ? ({ drawn, reused, perSecond }) =>
          stderr.write(
            `${String(drawn)} drawn, ${String(reused)} already there, ${perSecond.toFixed(0)} a second.\n`,
          )
      : undefined,
  });
  const { number, of } = part;
  const which = of === 1 ? 'Cards' : `Cards of part ${String(number)} of ${String(of)}`;
  for (const warning of stats.warnings) stderr.write(`${warning}\n`);
  if (of > 1 && !isShared) {
    stderr.write(
      'No other machine gets these cards: the option cards.store names no store that they share.\n',
    );
  }
  for (const fault of faults) stderr.write(`${fault}\n`);
  const failed = faults.size > 0 ? `, ${String(faults.size)} can’t be drawn` : '';
  stdout.write(
    `${which}: ${String(stats.drawn)} drawn, ${String(stats.reused)} already there${failed}.\n`,
  );
  return faults.size > 0 ? EXIT.problems : EXIT.fine;
}

/**
 * Runs the site's build until its cards are drawn.
 *
 * @throws CommandError where it doesn't come to that.
 */
async function fill(root: string, wanted: CardFill): Promise<CardFill & { stats: CardStats }> {
  const { build } = await import('astro');
  // What is bundled on the way finds the site's packages only from within the site.
  const modules = join(root, 'node_modules');
  await mkdir(modules, { recursive: true });
  const outDir = await mkdtemp(join(modules, '.cards-'));
  try {
    await build({
      root,
      outDir,
      build: { client: join(outDir, 'client'), server: join(outDir, 'server') },
      logLevel: 'silent',
      integrations: [fillIntegration(wanted)],
    });
  } catch (error) {
    if (!wanted.stats) throw whyNot(error);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
  const { stats } = wanted;
  if (!stats) throw new Error('The build ended without its cards.');
  return { ...wanted, stats };
}

function whyNot(error: unknown): CommandError {
  const { message, hint = '' } = error as { message: string; hint?: string };
  return new CommandError(message, hint, { cause: error });
}
