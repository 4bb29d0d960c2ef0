import type * as z from 'astro/zod';
import { sessionDrivers } from 'astro/config';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { optionsSchema } from './schema.ts';
import { parseOptions, readOptions } from './parse.ts';
import type { DevelopingStoryOptions } from './types.ts';

/** The whole error, hint included, as a publisher reads it. */
function error(options: unknown): string {
  try {
    parseOptions(options as DevelopingStoryOptions);
  } catch (caught) {
    const { message, hint } = caught as { message: string; hint: string };
    return `${message}\n${hint}`;
  }
  throw new Error('Nothing was wrong with the options.');
}

const said = (options: DevelopingStoryOptions) =>
  readOptions(options).problems.map(({ path, fault, write }) => `${path} ${fault}. ${write}`);

describe('options', () => {
  it('are documented as they are checked', () => {
    expectTypeOf<z.input<typeof optionsSchema>>().toEqualTypeOf<DevelopingStoryOptions>();
  });

  it('all have a default', () => {
    expect(parseOptions()).toEqual({
      publication: { lang: 'en-US', timeZone: 'UTC' },
      collection: 'stories',
      files: { pattern: ['**/[^_]*.mdx'] },
      settleAfter: 30,
      pageSize: { stories: 20, notes: 50 },
      updates: { canonical: 'self', index: false },
      render: { updates: 'prerendered', cards: 'prerendered', archives: 'prerendered' },
      routes: {
        index: '/stories',
        story: '/stories/[slug]',
        update: '/stories/[slug]/[id]',
        notes: '/stories/[slug]/notes/[page]',
        topics: '/topics',
        topic: '/topics/[topic]',
        author: '/authors/[author]',
        corrections: '/corrections',
        subscribe: '/subscribe',
        rss: '/rss.xml',
        atom: '/atom.xml',
        json: '/feed.json',
        feedStyles: '/feed.css',
        cards: '/cards',
      },
      urls: { index: '/' },
      feeds: {
        size: 50,
        archives: true,
        include: 'all',
        content: 'full',
        stories: ['rss', 'atom', 'json'],
        story: ['rss'],
        topic: ['rss'],
        author: ['rss'],
        corrections: ['rss'],
        hubs: [],
        headers: false,
      },
      cards: {
        design: 'stack',
        sizes: ['wide'],
        engine: 'satori',
        format: 'png',
        colours: {},
        fonts: [],
        maxBytes: 300_000,
      },
      live: 30,
      share: ['bluesky', 'facebook', 'linkedin', 'mastodon', 'whatsapp', 'x', 'email'],
      words: {},
      components: {},
    });
  });

  it('make photos JPEG', () => {
    expect(parseOptions({ cards: { design: 'photo' } }).cards.format).toBe('jpeg');
    expect(parseOptions({ cards: { design: 'photo', format: 'png' } }).cards.format).toBe('png');
  });

  it('have cards show the publication’s brand, unless cards have one of their own', () => {
    const publication = { logo: './src/logo.svg', accent: '#123456' };
    const { cards } = parseOptions({ publication, cards: { ink: '#000000' } });
    expect(cards).toMatchObject({
      logo: './src/logo.svg',
      colours: { accent: '#123456', ink: '#000000' },
    });
    const own = { logo: './src/card-logo.png', accent: '#654321' };
    expect(parseOptions({ publication, cards: own }).cards).toMatchObject({
      logo: own.logo,
      colours: { accent: own.accent },
    });
  });

  it('move a story’s pages with the index, its updates with the story', () => {
    const routes = (given: object) => parseOptions({ routes: given }).routes;
    expect(routes({ index: '/news/' })).toMatchObject({
      index: '/news',
      story: '/news/[slug]',
      update: '/news/[slug]/[id]',
    });
    expect(routes({ story: '/a/[slug]' }).update).toBe('/a/[slug]/[id]');
    expect(routes({ story: '/a/[slug]' }).notes).toBe('/a/[slug]/notes/[page]');
    expect(routes({ index: '/' })).toMatchObject({ index: '', story: '/[slug]' });
    expect(routes({ index: false }).story).toBe('/stories/[slug]');
  });

  it('make pages of older notes only where story pages are ours', () => {
    const own = { routes: { story: false }, urls: { story: '/news/[slug]/' } } as const;
    expect(parseOptions(own).routes.notes).toBe(false);
    expect(parseOptions({ routes: { notes: false } }).routes.notes).toBe(false);
  });

  it('move a topic’s page with those of all', () => {
    const { topic } = parseOptions({ routes: { topics: '/subjects' } }).routes;
    expect(topic).toBe('/subjects/[topic]');
  });

  it('leave nothing to a server that it can’t know', () => {
    expect(said({ render: { archives: 'on-demand' }, feeds: { guids: () => 'id' } })).toEqual([
      'render.archives has a server make the archives of feeds, which doesn’t read astro.config.mjs, where feeds.guids gives their ids. Remove render.archives, or feeds.guids.',
    ]);
    expect(said({ render: { cards: 'lazy' as never } })).toEqual([
      'render.cards is neither "prerendered" nor "on-demand". Write cards: "on-demand", or leave it out: the build then draws them.',
    ]);
  });

  it('give feeds their formats: those of all there is, and those under pages', () => {
    const { feeds, routes } = parseOptions({
      feeds: { formats: ['json'], pageFormats: ['atom'] },
      routes: { rss: '/feeds/all.xml' },
    });
    expect(routes).toMatchObject({ rss: '/feeds/all.xml', atom: false, json: '/feed.json' });
    const under = { story: ['atom'], topic: ['atom'], author: ['atom'], corrections: ['atom'] };
    expect(feeds).toMatchObject({ stories: ['json'], ...under });
  });

  it('make no feed with feeds: false, nor what is for feeds', () => {
    const { feeds, routes } = parseOptions({ feeds: false });
    const none = { rss: false, atom: false, json: false, feedStyles: false, subscribe: false };
    expect(routes).toMatchObject(none);
    expect(feeds).toMatchObject({ stories: [], story: [], topic: [], author: [], corrections: [] });
  });

  it('have no store of cards among what routes are told, as its address may be a secret', () => {
    const driver = sessionDrivers.redis({ url: 'redis://:secret@127.0.0.1' });
    expect(JSON.stringify(parseOptions({ cards: { store: { driver } } }))).not.toContain('secret');
  });

  it('make no card with cards: false, as with the route’s', () => {
    expect(parseOptions({ cards: false })).toEqual(parseOptions({ routes: { cards: false } }));
    expect(parseOptions({ cards: false }).routes.cards).toBe(false);
  });

  it('leave an address to the feed of all updates where the feed of a page would have it', () => {
    const feeds = (routes: object) => parseOptions({ routes }).feeds;
    expect(feeds({ index: '/' }).stories).toEqual([]);
    expect(feeds({ index: '/', json: '/all.json' }).stories).toEqual(['json']);
    expect(feeds({ rss: '/corrections/rss.xml' }).corrections).toEqual([]);
  });

  it('make no page with pages: false, and link to the publisher’s', () => {
    const { routes, urls } = parseOptions({ pages: false, urls: { story: '/news/[slug]/' } });
    expect(routes).toMatchObject({ index: false, story: false, update: false, rss: '/rss.xml' });
    expect(urls).toEqual({ index: '/', story: '/news/[slug]/', update: '/news/[slug]/#[id]' });
  });
});

describe('the error', () => {
  it('names everything that is wrong at once: what was given, what is expected, what to write', () => {
    expect(
      error({
        publication: {
          timeZone: 'Mars/Olympus',
          lang: 'e',
          tag: 'news.example',
          name: ' ',
          logo: 'logo.svg',
          accent: 'red',
        },
        collection: '',
        settleAfter: 0.5,
        pages: 'no',
        pageSize: { stories: 0, notes: '50' },
        updates: { canonical: 'index', index: 'yes' },
        routes: { index: 'news', story: '/news/', update: '/n/[slug]', rss: '/feed', cards: true },
        urls: { story: 'news' },
        components: { EditorsNote: 'src/MyNote.astro' },
        layout: './src/layouts/Base.tsx',
      }),
    ).toMatchSnapshot();
  });

  it('names what can’t stand together beside what is wrong by itself', () => {
    expect(said({ settleAfter: 0, pages: false })).toEqual([
      'settleAfter is not a positive number of days. Write a number such as settleAfter: 30.',
      'urls.story is missing: our story pages are off, and what is left links to yours. Write the address of your own story pages, story: "/news/[slug]/".',
    ]);
  });

  it('suggests the nearest name for one that isn’t known', () => {
    expect(
      error({
        publication: { timezone: 'UTC' },
        route: { rss: false },
        routes: { atom: '/atom.xml', story_page: '/a' },
        components: { EditorNote: './a.astro' },
        colour: 'red',
      }),
    ).toMatchSnapshot();
  });

  it('tells how a store of cards is named', () => {
    const store = { driver: 'redis', readOnly: 'yes', readonly: true };
    expect(error({ cards: { store } })).toMatchSnapshot();
    expect(error({ cards: { store: { driver: { entrypoint: '' } } } })).toMatchSnapshot();
  });

  it('is of use where the options aren’t options', () => {
    expect(error('news')).toMatchSnapshot();
    expect(error({ routes: '/news', publication: null, cards: true })).toMatchSnapshot();
  });

  it('tells of options that can’t stand together', () => {
    expect(
      error({ routes: { index: '/news', story: '/a/[slug]', cards: '/news', rss: '/x.xml' } }),
    ).toMatchSnapshot();
    expect(
      error({ pages: false, routes: { story: '/a/[slug]' }, urls: { index: '/' } }),
    ).toMatchSnapshot();
    expect(error({ urls: { story: '/news/[slug]/' } })).toMatchSnapshot();
    expect(error({ routes: { cards: '/' } })).toMatchSnapshot();
    expect(
      error({ routes: { topic: '/stories/page/[topic]', update: '/stories/[slug]/notes/[id]' } }),
    ).toMatchSnapshot();
    expect(
      error({
        routes: { story: false, notes: '/older/[slug]/[page]' },
        urls: { story: '/news/[slug]/' },
      }),
    ).toMatchSnapshot();
    expect(
      error({ feeds: false, cards: false, routes: { atom: '/a.xml', cards: '/img' } }),
    ).toMatchSnapshot();
  });

  it('says what an option is called now, and how its value is written', () => {
    expect(
      error({
        feeds: {
          newest: 20,
          within: 48,
          most: 100,
          archive: false,
          stories: ['rss'],
          story: ['rss', 'atom'],
          topic: [],
        },
      }),
    ).toMatchSnapshot();
  });
});

describe('an address', () => {
  const fault = (index: string) => said({ routes: { index } });

  it.each([
    '//news',
    '/news//all',
    '/../news',
    '/./news',
    '/.well',
    '/a b',
    '/a?b',
    '/a#b',
    '/%61',
  ])('like %s is refused', (address) => {
    expect(fault(address)).toHaveLength(1);
  });

  it.each(['/', '/news', '/news/', '/über/neue_1.0~x', '/ニュース'])(
    'like %s is taken',
    (address) => {
      expect(fault(address)).toEqual([]);
    },
  );

  it('has its placeholders, each once, each a segment of its own', () => {
    const story = (address: string) => said({ routes: { story: address } }).length;
    expect(story('/news/[slug]')).toBe(0);
    expect(story('/news')).toBe(1);
    expect(story('/news/a-[slug]')).toBe(1);
    expect(story('/news/[slug]/[slug]')).toBe(1);
    expect(story('/news/[slug]/[id]')).toBe(1);
    expect(story('/news/[...slug]')).toBe(1);
  });
});

it('data alone needs no address of pages', () => {
  expect(said({ pages: false, routes: { rss: false, atom: false, json: false } })).toEqual([]);
  expect(said({ pages: false })).toHaveLength(1);
});
