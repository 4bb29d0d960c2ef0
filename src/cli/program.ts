import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseStoryDate } from '@developing-story/story';
import { writtenDate } from '@developing-story/story/parse';
import { Command, InvalidArgumentError, Option } from 'commander';
import { findSite } from '../setup/config-file.ts';
import type { CardPart } from '../setup/card-fill.ts';
import type { CardFlags } from './cards.ts';
import type { CheckFlags } from './check.ts';
import type { CommandContext, ExitCode } from './command-context.ts';
import type { ImportFlags } from './import.ts';
import type { ListFlags } from './list.ts';
import type { NewFlags } from './new.ts';
import { REPORT_FORMATS } from './reporters/check-report.ts';
import type { UpdateFlags } from './update.ts';

/** Ours, which all of our packages share. */
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const EXIT_CODES = `
Exit codes: 0 all is fine; 1 something is wrong with the stories; 2 it was called wrongly or can't do its work.`;

/**
 * The command with its subcommands and their flags. Each one's code is loaded when it is run.
 *
 * @param done Takes the exit code of the one that was run.
 */
export function createProgram(context: CommandContext, done: (code: ExitCode) => void): Command {
  const program = new Command('developing-story')
    .description('For stories that develop: begin them, stack notes on them, check and list them.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print what a command does')
    .addHelpText('afterAll', EXIT_CODES)
    .showHelpAfterError('Add --help to see what there is.');

  siteCommand(program, 'new', 'begin a story: writes its file and prints the path')
    .argument('<title>', 'the headline')
    .option('--slug <slug>', 'its address, instead of one made of the title')
    .option('--day', 'date it by day, without a time')
    .addHelpText('after', example('developing-story new "Harbour gate closed"'))
    .action(async (title: string, flags: NewFlags) => {
      const { createNewStory } = await import('./new.ts');
      done(await createNewStory(title, flags, context));
    });

  siteCommand(program, 'update', 'stack an editor’s note on a story, dated now')
    .argument('<story>', 'its slug, its file, or a part of its name')
    .addOption(
      new Option('--kind <kind>', 'what the note states')
        .choices(['update', 'correction', 'clarification', 'retraction'])
        .default('update'),
    )
    .option('--headline <text>', 'the update’s own headline')
    .option('--message <text>', 'the note itself, in MDX; without it your editor is opened')
    .addOption(
      new Option('--date <date>', 'another date: 2021-02-16, or 2021-02-16T14:05-05:00').conflicts(
        'day',
      ),
    )
    .option('--day', 'date it by today, without a time')
    .option('--no-edit', 'open no editor: the note stays empty')
    .addHelpText(
      'after',
      example(
        'developing-story update harbour-gate --headline "The gate is open again"',
        'developing-story update harbour --kind correction --message "It closed on Thursday."',
      ),
    )
    .action(async (story: string, flags: UpdateFlags) => {
      const { updateStory } = await import('./update.ts');
      done(await updateStory(story, flags, context));
    });

  siteCommand(program, 'check', 'report everything that is wrong in the story files')
    .addOption(
      new Option('--format <format>', 'how to report it').choices(REPORT_FORMATS).default('pretty'),
    )
    .option('--max-warnings <number>', 'how many warnings are allowed', wholeNumber)
    .option('--fields <names>', 'fields that your schema adds, with commas between', names)
    .option(
      '--names <names>',
      'components and names that plugins of your site give every file',
      names,
    )
    .addOption(nowOption())
    .addHelpText('after', example('developing-story check --format github --max-warnings 0'))
    .action(async (flags: CheckFlags & { now?: Date }) => {
      const { check } = await import('./check.ts');
      done(await check(flags, at(context, flags.now)));
    });

  siteCommand(program, 'list', 'show the state of every story')
    .option('--next', 'show instead when the site next changes by itself')
    .option('--json', 'print JSON, for programs')
    .addOption(nowOption())
    .addHelpText('after', example('developing-story list', 'developing-story list --next'))
    .action(async (flags: ListFlags & { now?: Date }) => {
      const { list } = await import('./list.ts');
      done(await list(flags, at(context, flags.now)));
    });

  program
    .command('cards')
    .description('draw the cards of the site ahead of its build')
    .helpOption('-h, --help', 'print this help')
    .option('--root <folder>', 'the site’s folder (default: the current one)')
    .option('--shard <part>', 'only a part of them: 1/4 is the first of four', cardPart)
    .addHelpText('after', example('developing-story cards --shard 1/4'))
    .action(async (flags: CardFlags) => {
      const { drawCards } = await import('./cards.ts');
      done(await drawCards(flags, context));
    });

  siteCommand(program, 'import', 'make story files of articles, editor’s notes and all')
    .argument('<articles...>', 'files, or folders of them')
    .addOption(
      new Option('--format <format>', 'how they are written (default: by each file)').choices([
        'text',
        'html',
        'markdown',
        'wordpress',
        'ghost',
      ]),
    )
    .option('--out <folder>', 'where to write to (default: the folder of the stories)')
    .option('--stdout', 'print the story instead')
    .option('--force', 'replace stories that are there already')
    .addHelpText('after', example('developing-story import ~/archive/2021/gate.html'))
    .action(async (articles: string[], flags: ImportFlags) => {
      const { requirePackage } = await import('./require-package.ts');
      const root =
        flags.root === undefined ? findSite(context.cwd) : resolve(context.cwd, flags.root);
      await requirePackage('@developing-story/import', { version, root, env: context.env });
      const { importArticles } = await import('./import.ts');
      done(await importArticles(articles, flags, context));
    });

  return program;
}

function siteCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .helpOption('-h, --help', 'print this help')
    .option('--root <folder>', 'the site’s folder (default: the current one)')
    .option('--stories <folder>', 'the folder of the stories (default: by the Astro config)')
    .option('--time-zone <zone>', 'the publication’s (default: by the Astro config)')
    .option('--lang <tag>', 'the publication’s (default: by the Astro config)');
}

function nowOption(): Option {
  return new Option(
    '--now <instant>',
    'pretend that it is this instant: 2021-02-16T14:05-05:00',
  ).argParser(instant);
}

function at(context: CommandContext, now: Date | undefined): CommandContext {
  return now ? { ...context, now: () => now } : context;
}

function instant(text: string): Date {
  const date = parseStoryDate(writtenDate(text) ?? '');
  if (date?.type === 'instant') return new Date(date.instant.epochMilliseconds);
  throw new InvalidArgumentError('Write an instant with its offset, as 2021-02-16T14:05-05:00.');
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number.');
}

function cardPart(text: string): CardPart {
  const [number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).slice(1).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new InvalidArgumentError(
    'Write which part of how many: 1/4 is the first of four, 4/4 the last.',
  );
}

function names(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function example(...lines: string[]): string {
  return `\nExample:\n${lines.map((line) => `  $ npx ${line}`).join('\n')}`;
}
