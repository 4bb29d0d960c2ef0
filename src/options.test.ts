import { describe, expect, it } from 'vitest';
import { createAddresses } from './addresses.ts';
import { parseOptions } from './options.ts';

describe('parseOptions', () => {
  it('has a default for everything', () => {
    expect(parseOptions()).toEqual({
      publication: { lang: 'en-US', timeZone: 'UTC' },
      collection: 'stories',
      settleAfter: 30,
    });
  });

  it('names everything that is wrong at once', () => {
    const wrong = {
      publication: { timeZone: 'Mars/Olympus', lang: 'e', tag: 'news.example' },
      settleAfter: 0,
      colour: 'red',
    };
    expect(() => parseOptions(wrong as never)).toThrowErrorMatchingInlineSnapshot(`
      [AstroUserError: developingStory() was given options it can't use:
      **publication.lang**: is not a BCP 47 language tag, like "en-US"
      **publication.timeZone**: is not an IANA time zone, like "America/New_York"
      **publication.tag**: is not a tagging entity: a domain name, a comma and a date, like "news.example,2026"
      **settleAfter**: must be a number of days
      **options**: Unrecognized key: "colour"]
    `);
  });
});

describe('addresses', () => {
  const config = {
    site: 'https://news.example',
    base: '/news',
    trailingSlash: 'ignore',
    format: 'directory',
  } as const;

  it('honour base, trailing slashes and letters of any script', () => {
    const { update, feed, card, absolute } = createAddresses(config);
    expect(update('2021/überfall', 'update-2021-02-16')).toBe(
      '/news/stories/2021/%C3%BCberfall/update-2021-02-16/',
    );
    expect(feed()).toBe('/news/rss.xml');
    expect(card('outage', 'abc', 'published')).toBe('/news/cards/outage/published.png?v=abc');
    expect(absolute(feed())).toBe('https://news.example/news/rss.xml');
    expect(createAddresses({ ...config, trailingSlash: 'never' }).story('a')).toBe(
      '/news/stories/a',
    );
  });
});
