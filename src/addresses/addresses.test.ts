import { describe, expect, it } from 'vitest';
import { createAddresses, type AddressConfig } from './addresses.ts';
import { siteLocales } from './locales.ts';
import { parseOptions } from '../options/parse.ts';
import type { DevelopingStoryOptions } from '../options/types.ts';

function addressesOf(given: Partial<AddressConfig> = {}, options: DevelopingStoryOptions = {}) {
  const { routes, urls, feeds } = parseOptions(options);
  return createAddresses({
    site: 'https://news.example',
    base: '/',
    trailingSlash: 'ignore',
    format: 'directory',
    locales: siteLocales(undefined),
    routes,
    urls,
    feeds,
    ...given,
  });
}

const story = { slug: '2021/überfall', lang: 'en-US' };

describe('addresses', () => {
  it('honour base and letters of any script', () => {
    const { update, feed, page, card, absolute, index } = addressesOf({ base: '/news' });
    expect(index()).toBe('/news/stories/');
    expect(update(story, 'update-2021-02-16')).toBe(
      '/news/stories/2021/%C3%BCberfall/update-2021-02-16/',
    );
    expect(feed({ feed: 'updates' }, 'rss')).toBe('/news/rss.xml');
    expect(feed({ feed: 'story', ...story }, 'rss', 2)).toBe(
      '/news/stories/2021/%C3%BCberfall/rss-2.xml',
    );
    expect(feed({ feed: 'topic', slug: 'häfen' }, 'rss')).toBe('/news/topics/h%C3%A4fen/rss.xml');
    expect(page({ page: 'author', slug: 'ada-long' })).toBe('/news/authors/ada-long/');
    expect(card({ slug: 'outage', id: 'published' }, '.png', 'abc')).toBe(
      '/news/cards/outage/published.png?v=abc',
    );
    expect(card({ slug: 'outage' }, '.square.jpg', 'abc')).toBe(
      '/news/cards/outage.square.jpg?v=abc',
    );
    expect(absolute('/news/rss.xml')).toBe('https://news.example/news/rss.xml');
  });

  it.each([
    ['always', 'directory', '/stories/'],
    ['always', 'file', '/stories/'],
    ['never', 'directory', '/stories'],
    ['never', 'file', '/stories'],
    ['ignore', 'directory', '/stories/'],
    ['ignore', 'file', '/stories'],
    ['ignore', 'preserve', '/stories'],
  ] as const)(
    'with trailingSlash %s and format %s end as Astro’s do',
    (slash, format, expected) => {
      expect(addressesOf({ trailingSlash: slash, format }).index()).toBe(expected);
    },
  );

  it('of an index at the root are the root', () => {
    const options = { routes: { index: '/' } };
    expect(addressesOf({ trailingSlash: 'never' }, options).index()).toBe('/');
    expect(addressesOf({ base: '/news/', trailingSlash: 'never' }, options).index()).toBe('/news');
    expect(addressesOf({ base: '/news/' }, options).index()).toBe('/news/');
  });

  it('of further pages are under the first', () => {
    const { index, page, notes } = addressesOf({ base: '/news' });
    expect(index(undefined, 1)).toBe('/news/stories/');
    expect(index(undefined, 2)).toBe('/news/stories/page/2/');
    expect(page({ page: 'topic', slug: 'häfen', number: 3 })).toBe(
      '/news/topics/h%C3%A4fen/page/3/',
    );
    expect(page({ page: 'author', slug: 'ada-long', number: 1 })).toBe('/news/authors/ada-long/');
    expect(notes(story, 2)).toBe('/news/stories/2021/%C3%BCberfall/notes/2/');
    const atRoot = addressesOf({ trailingSlash: 'never' }, { routes: { index: '/' } });
    expect(atRoot.index(undefined, 2)).toBe('/page/2');
  });

  it('of what is off are nothing', () => {
    const { feed, page, card, feedStyles, notes } = addressesOf(
      {},
      {
        routes: {
          rss: false,
          atom: false,
          json: false,
          cards: false,
          topic: false,
          feedStyles: false,
          notes: false,
        },
        feeds: { formats: ['rss'], pageFormats: [] },
      },
    );
    expect(feed({ feed: 'updates' }, 'rss')).toBeUndefined();
    expect(feed({ feed: 'story', ...story }, 'rss')).toBeUndefined();
    expect(feed({ feed: 'topic', slug: 'a' }, 'rss')).toBeUndefined();
    expect(feed({ feed: 'stories' }, 'atom')).toBeUndefined();
    expect(feed({ feed: 'stories' }, 'rss')).toBe('/stories/rss.xml');
    expect(page({ page: 'topic', slug: 'a' })).toBeUndefined();
    expect(feedStyles()).toBeUndefined();
    expect(notes(story, 1)).toBeUndefined();
    expect(card({ slug: 'a' }, '.png', 'b')).toBeUndefined();
  });

  it('of the publisher’s own pages are as written, with base', () => {
    const urls = { index: '/all', story: '/news/[slug]/' };
    const own = addressesOf({ base: '/x', trailingSlash: 'never' }, { pages: false, urls });
    expect(own.index()).toBe('/x/all');
    expect(own.story(story)).toBe('/x/news/2021/%C3%BCberfall/');
    expect(own.update(story, 'a')).toBe('/x/news/2021/%C3%BCberfall/#a');
  });

  it('of updates without pages are anchors of the story', () => {
    expect(addressesOf({}, { routes: { update: false } }).update(story, 'a')).toBe(
      '/stories/2021/%C3%BCberfall/#a',
    );
  });

  it('of pages that nobody has are an error that says what to write', () => {
    const none = addressesOf({}, { pages: false, feeds: false });
    expect(() => none.story(story)).toThrow(/urls: \{ story \}/);
  });
});

describe('with i18n routing', () => {
  const i18n = (prefixDefaultLocale: boolean) =>
    siteLocales({
      locales: ['de', 'en', { path: 'brasil', codes: ['pt-BR', 'pt'] }],
      defaultLocale: 'en',
      routing: { prefixDefaultLocale, redirectToDefaultLocale: false, fallbackType: 'redirect' },
    });
  const at = (lang: string, prefixDefaultLocale = true) =>
    addressesOf({ locales: i18n(prefixDefaultLocale) }).story({ slug: 'a', lang });

  it('stories stand under the locale of their language', () => {
    expect(at('en-US')).toBe('/en/stories/a/');
    expect(at('de-AT')).toBe('/de/stories/a/');
    expect(at('pt-BR')).toBe('/brasil/stories/a/');
    expect(at('pt-PT')).toBe('/brasil/stories/a/');
  });

  it('the publisher’s own pages are under the locale, too', () => {
    const own = addressesOf(
      { locales: i18n(true) },
      { pages: false, urls: { index: '/news/', story: '/news/[slug]/' } },
    );
    expect(own.story({ slug: 'strom', lang: 'de' })).toBe('/de/news/strom/');
    expect(own.update({ slug: 'strom', lang: 'de' }, 'a')).toBe('/de/news/strom/#a');
    expect(own.index('de')).toBe('/de/news/');
  });

  it('stories in another language stand under the default locale', () => {
    expect(at('ja')).toBe('/en/stories/a/');
    expect(at('ja', false)).toBe('/stories/a/');
  });
});
