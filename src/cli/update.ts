import { relative } from 'node:path';
import { presentDay, presentInstant, type NoteKind } from '@developing-story/story';
import { parseNotes, readWrittenDate, stackNote } from '@developing-story/story/parse';
import { EXIT, type CommandContext, type ExitCode } from './command-context.ts';
import { CommandError } from './command-error.ts';
import { editorCommand } from './editor-command.ts';
import { editNote } from './edit-note.ts';
import { findStory } from './find-story.ts';
import { loadStories, type SiteStory } from './load-stories.ts';
import { refuse } from './refuse.ts';
import { resolveSite } from './resolve-site.ts';
import type { StoriesSite } from '../setup/stories-site.ts';
import type { SiteFlags } from './site-flags.ts';
import { stackingProblems } from './stacking-problems.ts';
import { replaceStory } from './write-story.ts';

export interface UpdateFlags extends SiteFlags {
  kind: NoteKind;
  headline?: string;
  date?: string;
  day?: boolean;
  message?: string;
  /** Whether an editor is opened where there is one and somebody to use it. */
  edit: boolean;
}

/** Stacks an editor's note on top of a story, and prints its place. */
export async function updateStory(
  asked: string,
  flags: UpdateFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const site = await resolveSite(flags, context);
  const { stories, problems: already } = await loadStories(site, context);
  const story = findStory(stories, asked, [context.cwd, site.folder]);
  const own = already.filter((it) => it.file === story.file && it.severity === 'error');
  if (own.length > 0) {
    return refuse(own, story, context, 'the story already has errors, which stop the build');
  }
  const edits = willEdit(flags, context);
  const { kind, headline, message } = flags;
  const stacked = stackNote(
    story.source,
    parseNotes(story.source),
    {
      date: dateOf(story, flags, site, context.now()),
      kind,
      headline,
      body: message ?? (edits ? '' : undefined),
    },
    site.timeZone,
  );
  const unwritten = edits && kind === 'correction';
  const problems = stackingProblems(stories, story, stacked, { site, now: context.now() }).filter(
    // It is about to be written.
    ({ name, position }) =>
      !(unwritten && name === 'note-without-body' && position.line === stacked.line),
  );
  const { file } = story;
  if (problems.length > 0) return refuse(problems, { file, source: stacked.source }, context);
  await replaceStory(site.folder, relative(site.folder, story.path), {
    before: story.source,
    after: stacked.source,
  });
  context.stdout.write(`${file}:${stacked.line}\n`);
  return edits ? await editNote({ story, line: stacked.bodyLine, site }, context) : EXIT.fine;
}

/** @throws CommandError where a note needs words and there is no way to write them. */
function willEdit({ message, kind, edit }: UpdateFlags, context: CommandContext): boolean {
  if (message !== undefined) return false;
  const edits = edit && context.interactive && editorCommand(context.env, '', 1) !== undefined;
  if (kind === 'correction' && !edits) {
    throw new CommandError(
      'A correction must say what was wrong and what is right.',
      'Say it with --message "The hearing was on Thursday, not on Friday.", or set EDITOR and run this in a terminal.',
    );
  }
  return edits;
}

function dateOf(
  { facts }: SiteStory,
  { date, day }: UpdateFlags,
  { timeZone }: StoriesSite,
  now: Date,
): string {
  if (day) return presentDay(now, timeZone);
  if (date === undefined) {
    const taken = facts.notes.map((note) => note.date);
    return presentInstant(now, timeZone, [...taken, facts.published ?? '']);
  }
  const refused = (_: string, message: string, hint: (place: (it: string) => string) => string) => {
    throw new CommandError(
      `--date ${date} ${message}`,
      hint((it) => `--date ${it}`),
    );
  };
  return readWrittenDate(date, timeZone, refused) ?? date;
}
