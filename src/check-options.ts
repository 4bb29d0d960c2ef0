import type * as z from 'astro/zod';
import { closestMatch } from 'leven';
import { addressShape } from './address-pattern.ts';
import { feedUnder } from './feed-formats.ts';
import { furtherPages, isList } from './list-pages.ts';
import type { OptionProblem } from './options-error.ts';
import { optionsSchema } from './options-schema.ts';
import type { DevelopingStoryOptions } from './options.ts';
import { hasFeeds, LINKED_PAGES, PAGES, resolveOptions, resolveRoutes } from './resolve-options.ts';

/** What to write, by the option's path or its group's. */
const WRITE: Record<string, string> = {
  '': 'Write developingStory() alone, or developingStory({ publication: { name: "The Example" } }).',
  publication: 'Write publication: { name: "The Example", timeZone: "America/New_York" }.',
  'publication.name':
    'Write name: "The Example", or leave it out: the name is then the site’s host.',
  'publication.lang': 'Write a language such as lang: "en-US", "fr" or "pt-BR".',
  'publication.timeZone': 'Write a zone such as timeZone: "America/New_York" or "UTC".',
  'publication.tag':
    'Write a domain name you own and a year you owned it in: tag: "news.example,2026".',
  collection:
    'Write the name under which src/content.config.ts exports the stories: collection: "stories".',
  settleAfter: 'Write a number such as settleAfter: 30.',
  pages: 'Write pages: false for feeds, cards and data alone; leave it out otherwise.',
  pageSize: 'Write pageSize: { stories: 20, notes: 50 }.',
  'pageSize.stories': 'Write a number such as stories: 20.',
  'pageSize.notes':
    'Write a number such as notes: 50; routes: { notes: false } keeps all on the story’s page.',
  updates: 'Write updates: { canonical: "story", index: true }.',
  'updates.canonical': 'Write canonical: "self" or canonical: "story".',
  'updates.index': 'Write index: true to have search engines list updates; leave it out otherwise.',
  routes: 'Write routes: { index: "/news", cards: false }.',
  'routes.index': 'Write an address from the site’s root, index: "/news", or false.',
  'routes.story':
    'Write an address from the site’s root with the story’s slug in it, story: "/news/[slug]", or false.',
  'routes.update':
    'Write an address from the site’s root with the story’s slug and the update’s id in it, update: "/news/[slug]/[id]", or false.',
  'routes.notes':
    'Write an address from the site’s root with the story’s slug and the page’s number in it, notes: "/news/[slug]/notes/[page]", or false.',
  'routes.topics': 'Write an address from the site’s root, topics: "/topics", or false.',
  'routes.topic':
    'Write an address from the site’s root with the topic’s slug in it, topic: "/topics/[topic]", or false.',
  'routes.author':
    'Write an address from the site’s root with the author’s slug in it, author: "/authors/[author]", or false.',
  'routes.corrections':
    'Write an address from the site’s root, corrections: "/corrections", or false.',
  'routes.subscribe': 'Write an address from the site’s root, subscribe: "/subscribe", or false.',
  'routes.rss': 'Write an address from the site’s root, rss: "/feeds/updates.xml", or false.',
  'routes.atom':
    'Write an address from the site’s root, atom: "/feeds/updates.atom.xml", or false.',
  'routes.json': 'Write an address from the site’s root, json: "/feeds/updates.json", or false.',
  'routes.feedStyles': 'Write an address from the site’s root, feedStyles: "/feed.css", or false.',
  'routes.cards': 'Write a folder’s address from the site’s root, cards: "/cards", or false.',
  urls: 'Write urls: { story: "/news/[slug]/", update: "/news/[slug]/#[id]" }.',
  'urls.index': 'Write the address of your own page of stories, index: "/news/".',
  'urls.story': 'Write the address of your own story pages, story: "/news/[slug]/".',
  'urls.update': 'Write where an update stands on your own pages, update: "/news/[slug]/#[id]".',
  feeds:
    'Write feeds: { newest: 50, within: 24, content: "summary", story: ["rss", "atom"] }, or feeds: false for none.',
  'feeds.archive': 'Write a number such as archive: 50, or archive: false for no archives.',
  'feeds.guids':
    'Write guids: ({ story, event }) => (event.id === "published" ? story.data.oldId : undefined).',
  'feeds.hubs': 'Write hubs: ["https://hub.example/"].',
  'feeds.headers': 'Write headers: true to have the build write _headers; leave it out otherwise.',
  cards: 'Write cards: { design: "photo", accent: "#1d4ed8", logo: "./src/logo.svg" }.',
  'cards.design': 'Write design: "photo", or the path of your own: design: "./src/card.ts".',
  'cards.sizes': 'Write sizes: ["wide", "square"].',
  'cards.fonts': 'Write fonts: [{ file: "./src/fonts/Headline.woff", use: "serif", weight: 700 }].',
  'cards.maxBytes': 'Write a number such as maxBytes: 300_000.',
  live: 'Write live: { every: 60 }, or live: false.',
  share: 'Write share: ["bluesky", "whatsapp", "email"], or share: false.',
  words:
    'Write words: { en: { developing: "Live", updateCount: { one: "1 update", other: "{count} updates" } } }. docs/words.md has every word.',
  components: 'Write a path that begins with ./, EditorsNote: "./src/components/MyNote.astro".',
  layout: 'Write a path that begins with ./, layout: "./src/layouts/Base.astro".',
};

/** The options that must fit one another; an empty path is that of all options together. */
const COMPARED = new Set(['', 'routes', 'urls', 'pages', 'feeds']);

/** Everything that is wrong with the options in themselves, before the site is known. */
export function checkOptions(options: unknown): OptionProblem[] {
  const { error } = optionsSchema.safeParse(options, { reportInput: true });
  const issues = (error?.issues ?? []).flatMap((issue) => ofGroup(issue, options));
  const problems = issues.flatMap((issue) => issueProblems(issue, options));
  // Options that can't be read by themselves can't be compared with one another.
  const unreadable = issues.some(({ path: [group = ''] }) => COMPARED.has(String(group)));
  return unreadable || !isGroup(options)
    ? problems
    : [...problems, ...crossFieldProblems(options as DevelopingStoryOptions)];
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
      write: write(path),
    },
  ];
}

function unknownKey(path: string[], given: unknown): OptionProblem {
  const key = path.at(-1) ?? '';
  const known = siblings(path.slice(0, -1));
  // A third of the letters may be wrong: more, and the guess would be a guess.
  const meant = closestMatch(key, known, { maxDistance: Math.max(1, Math.floor(key.length / 3)) });
  return {
    path: path.join('.'),
    given,
    fault: 'stands under a name that isn’t an option',
    write: meant ? `Did you mean ${meant}?` : `These are: ${known.join(', ')}.`,
  };
}

/** The options beside which a path ends. */
function siblings(group: readonly string[]): string[] {
  const { shape } = optionsSchema;
  const [name] = group;
  const option = name ? shape[name as keyof typeof shape].unwrap() : optionsSchema;
  const inner = 'options' in option ? option.options[0] : option;
  return 'shape' in inner ? Object.keys(inner.shape) : [];
}

function crossFieldProblems(options: DevelopingStoryOptions): OptionProblem[] {
  const routes = resolveRoutes(options);
  const { pages = true, urls = {} } = options;
  const problems: OptionProblem[] = [];
  const add = (path: string, given: unknown, fault: string, text = write(path.split('.'))) =>
    problems.push({ path, given, fault, write: text });

  const shapes = new Map<string, { name: string; what: string }>();
  for (const { name, address, what } of Object.entries(routes).flatMap(takenBy)) {
    const other = shapes.get(addressShape(address));
    if (other) add(`routes.${name}`, address || '/', `is also the address of ${other.what}`);
    shapes.set(addressShape(address), { name, what });
  }
  const { feeds } = resolveOptions(options);
  for (const [name, page] of [
    ['stories', routes.index],
    ['corrections', routes.corrections],
  ] as const) {
    if (page === false) continue;
    for (const format of feeds[name]) {
      const address = feedUnder(page, format);
      const other = shapes.get(address);
      if (other) {
        add(
          `routes.${other.name}`,
          address,
          `is also the address of the feed of ${name}`,
          `Move one of the two, or leave "${format}" out of feeds: { ${name}: […] }.`,
        );
      }
    }
  }
  if (feeds.archive !== false && feeds.archive > feeds.most) {
    add(
      'feeds.archive',
      feeds.archive,
      `is more than feeds.most, ${feeds.most}: updates would be in no feed and in no archive yet`,
      `Write archive: ${feeds.most} or less, or false for no archives.`,
    );
  }
  if (routes.cards === '') {
    add('routes.cards', '/', 'is the site’s root, where cards would lie among your pages');
  }
  for (const page of PAGES) {
    const moved = options.routes?.[page];
    if (!pages && typeof moved === 'string') {
      add(
        `routes.${page}`,
        moved,
        'moves a page, and pages: false makes none',
        `Take routes.${page} away, or pages: false.`,
      );
    }
  }
  if (pages && routes.story === false && typeof options.routes?.notes === 'string') {
    add(
      'routes.notes',
      options.routes.notes,
      'is where our story pages would go on, and they are off',
      'Take routes.notes away.',
    );
  }
  for (const page of LINKED_PAGES) {
    if (urls[page] !== undefined && routes[page] !== false) {
      add(
        `urls.${page}`,
        urls[page],
        'tells where your own page is, and ours is still on',
        `Add routes: { ${page}: false }, or take urls.${page} away.`,
      );
    }
  }
  const linked =
    hasFeeds(resolveOptions(options)) || routes.index !== false || routes.update !== false;
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

function write(path: readonly string[]): string {
  return WRITE[path.join('.')] ?? WRITE[path[0] ?? ''] ?? '';
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
