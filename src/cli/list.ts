import { isDated, nextChange, summarizeStory } from '@developing-story/story';
import { EXIT, type CommandContext, type ExitCode } from './command-context.ts';
import { loadStories } from './load-stories.ts';
import { createPaint } from './paint.ts';
import { resolveSite } from './resolve-site.ts';
import type { SiteFlags } from './site-flags.ts';
import { storyTable, type ListedStory } from './story-table.ts';
import { tellChange } from './tell-change.ts';

export interface ListFlags extends SiteFlags {
  next?: boolean;
  json?: boolean;
}

/** Tells where every story stands, or when the output changes by itself next. */
export async function list(flags: ListFlags, context: CommandContext): Promise<ExitCode> {
  const site = await resolveSite(flags, context);
  const { stories, problems } = await loadStories(site, context);
  const { timeZone, settleAfter } = site;
  const clock = { now: context.now(), timeZone, settleAfter };
  const dated = stories.flatMap(({ file, facts }) => (isDated(facts) ? [{ file, facts }] : []));
  const left = stories.length - dated.length + problems.filter(isUnreadable).length;
  if (left > 0) {
    const them = left === 1 ? 'One story has' : `${left} stories have`;
    context.stderr.write(`${them} no readable date: see developing-story check.\n`);
  }
  const wrong = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  ).size;
  if (left === 0 && wrong > 0) {
    const them = wrong === 1 ? 'One story has errors' : `${wrong} stories have errors`;
    context.stderr.write(`${them}, so notes may be missing here: see developing-story check.\n`);
  }
  const exit = wrong > 0 ? EXIT.problems : EXIT.fine;
  if (flags.next) {
    const change = nextChange(
      dated.map(({ facts }) => facts),
      clock,
    );
    if (flags.json) writeJson(context, change ?? null);
    else if (change) context.stdout.write(tellChange(change, clock));
    return exit;
  }
  const listed = dated
    .map(({ file, facts }): ListedStory => {
      const { slug, title = slug } = facts;
      return { slug, title, file, ...summarizeStory(facts, clock) };
    })
    .toSorted((a, b) => Date.parse(b.modified.instant) - Date.parse(a.modified.instant));
  if (flags.json) writeJson(context, listed);
  else
    context.stdout.write(
      storyTable(listed, {
        aligned: context.stdout.isTTY === true,
        paint: createPaint(context.stdout, context),
      }),
    );
  return exit;
}

function isUnreadable({ name }: { name: string }): boolean {
  return name === 'unreadable-file';
}

function writeJson({ stdout }: CommandContext, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
