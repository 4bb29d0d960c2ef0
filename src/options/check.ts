import * as z from 'astro/zod';
import { nearestWord } from '@developing-story/story';
import { addressShape } from '../addresses/pattern.ts';
import { FORMATS } from '../addresses/feed-formats.ts';
import { hasFeeds } from '../addresses/feed-routes.ts';
import { furtherPages, isList } from '../addresses/list-pages.ts';
import { LINKED_PAGES, PAGES } from '../addresses/pages.ts';
import type { OptionProblem } from './error.ts';
import { optionsSchema } from './schema.ts';
import { hint } from './hints.ts';
import { renamedOption } from './renamed.ts';
import type { ResolvedOptions } from './resolve.ts';
import type { DevelopingStoryOptions } from './types.ts';

/** Everything that is wrong with the options one by one, in the order in which they are written. */
export function checkShape(options: unknown): OptionProblem[] {
  const { error } = optionsSchema.safeParse(options, { reportInput: true });
  return (error?.issues ?? [])
    .flatMap((issue) => ofGroup(issue, options))
    .flatMap((issue) => issueProblems(issue, options));
}

/** What is wrong within a group that could also be `false`. */
function ofGroup(issue: z.core.$ZodIssue, options: unknown): z.core.$ZodIssue[] {
  const { path } = issue;
  if (issue.code !== 'invalid_union' || !isGroup(at(options, path.map(String)))) return [issue];
  const [inner = []] = issue.errors;
  return inner.map((each) => ({ ...each, path: [...path, ...each.path] }));
}

function issueProblems(issue: z.core.$ZodIssue, options: unknown): OptionProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], at(options, [...path, key])));
  }
  return [
    {
      path: path.join('.') || 'options',
      given: at(options, path),
      fault: issue.message,
      write: hint(path),
    },
  ];
}

function unknownKey(path: string[], given: unknown): OptionProblem {
  const renamed = renamedOption(path.join('.'), given);
  if (renamed) return renamed;
  const key = path.at(-1) ?? '';
  const known = siblings(path.slice(0, -1));
  // A third of the letters may be wrong: more, and the guess would be a guess.
  const meant = nearestWord(key, known);
  return {
    path: path.join('.'),
    given,
    fault: 'is set, but no option has this name',
    write: meant ? `Did you mean ${meant}?` : `The options there are: ${known.join(', ')}.`,
  };
}

/** The options beside which a path ends. */
function siblings(group: readonly string[]): string[] {
  const inner = group.reduce<unknown>((outer, name) => shapeOf(outer)[name], optionsSchema);
  return Object.keys(shapeOf(inner));
}

/** The options of a group, which may be optional, and `false` instead. */
function shapeOf(rule: unknown): Record<string, unknown> {
  if (rule instanceof z.ZodOptional) return shapeOf(rule.unwrap());
  if (rule instanceof z.ZodUnion) return shapeOf(rule.options[0]);
  return rule instanceof z.ZodObject ? rule.shape : {};
}

/** What options make that could also be `false`, and the routes by which that is moved. */
const MADE = [
  { group: 'pages', what: 'a page', moved: PAGES },
  { group: 'feeds', what: 'a feed', moved: FORMATS },
  { group: 'cards', what: 'cards', moved: ['cards'] },
] as const;

/** What is wrong with options beside one another. */
export function checkTogether(
  options: DevelopingStoryOptions,
  { routes, feeds }: ResolvedOptions,
): OptionProblem[] {
  const { pages = true, urls = {} } = options;
  const problems: OptionProblem[] = [];
  const add = (path: string, given: unknown, fault: string, text = hint(path.split('.'))) =>
    problems.push({ path, given, fault, write: text });

  const shapes = new Map<string, string>();
  for (const { name, address, what } of Object.entries(routes).flatMap(takenBy)) {
    const other = shapes.get(addressShape(address));
    if (other) add(`routes.${name}`, address || '/', `is also the address of ${other}`);
    shapes.set(addressShape(address), what);
  }
  if (routes.cards === '') {
    add('routes.cards', '/', 'is the site’s root, where cards would be among your pages');
  }
  for (const { group, what, moved } of MADE) {
    if (options[group] !== false) continue;
    for (const name of moved) {
      const address = options.routes?.[name];
      if (typeof address !== 'string') continue;
      add(
        `routes.${name}`,
        address,
        `moves ${what}, and ${group}: false makes none`,
        `Remove routes.${name}, or ${group}: false.`,
      );
    }
  }
  const guids = options.feeds === false ? undefined : options.feeds?.guids;
  if (guids && options.render?.archives === 'on-demand') {
    add(
      'render.archives',
      'on-demand',
      'has a server make the archives of feeds, which doesn’t read astro.config.mjs, where feeds.guids gives their ids',
      'Remove render.archives, or feeds.guids.',
    );
  }
  if (pages && routes.story === false && typeof options.routes?.notes === 'string') {
    add(
      'routes.notes',
      options.routes.notes,
      'is where our story pages would go on, and they are off',
      'Remove routes.notes.',
    );
  }
  for (const page of LINKED_PAGES) {
    if (urls[page] !== undefined && routes[page] !== false) {
      add(
        `urls.${page}`,
        urls[page],
        'tells where your own page is, and ours is still on',
        `Add routes: { ${page}: false }, or remove urls.${page}.`,
      );
    }
  }
  const linked = hasFeeds({ routes, feeds }) || routes.index !== false || routes.update !== false;
  if (routes.story === false && urls.story === undefined && linked) {
    add(
      'urls.story',
      undefined,
      'is missing: our story pages are off, and what is left links to yours',
    );
  }
  return problems;
}

/** The addresses that a route takes: a list's further pages, too. */
function takenBy([name, address]: [string, string | false]) {
  if (address === false) return [];
  const own = { name, address, what: `routes.${name}` };
  return isList(name)
    ? [own, { name, address: furtherPages(address), what: `the further pages of routes.${name}` }]
    : [own];
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}
