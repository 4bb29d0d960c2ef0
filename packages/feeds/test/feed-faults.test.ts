import { describe, expect, it } from 'vitest';
import { MODELS } from '../src/golden/models.ts';
import { contentFaults } from './content-faults.ts';
import { feedFaults } from './feed-faults.ts';
import { FORMATS } from './formats.ts';

const feed = MODELS['live'] ?? expect.fail();
const [rss, atom, json] = await Promise.all([
  FORMATS.rss(feed),
  FORMATS.atom(feed),
  FORMATS.json(feed),
]);
const UPDATE = 'tag:news.example,2021:outage/update-2021-02-16';
const PUBLISHED = 'tag:news.example,2021:outage/published';

describe('feedFaults', () => {
  it.each([
    ['no self link', rss, /<atom:link rel="self".*/, '', 'It has 0 links to itself.'],
    ['no guid', rss, /<guid.*update.*/, '', 'An item has no id.'],
    ['a guid twice', json, UPDATE, PUBLISHED, `Two items are ${PUBLISHED}.`],
    [
      'one atom:updated twice',
      atom,
      /2021-02-17T13:00:00.500Z<\/updated>\s*<media/,
      '2021-01-11T17:00:01.123Z</updated><media',
      'Two items changed at 2021-01-11T17:00:01.123Z.',
    ],
    [
      'a relative address',
      json,
      '<p dir=\\"rtl\\">',
      "<p><a href='#fn'>1</a>",
      `${PUBLISHED} has the address "#fn" on <a>.`,
    ],
    [
      'HTML in a title',
      atom,
      '<title type="text">1.10',
      '<title type="text">&lt;b>1&lt;/b>',
      "It can't be read: “<b>1</b>” is “1” to a reader that takes it for HTML.",
    ],
    ['two enclosures', rss, /(<enclosure.*)/, '$1$1', `${UPDATE} has 2 enclosures.`],
    [
      'content before description',
      rss,
      /(<description>Is.*)([^]*?)(<content:encoded>[^]*?<\/content:encoded>)/,
      '$3$2$1',
      `${UPDATE} has no description before its content.`,
    ],
    ['another encoding', rss, 'UTF-8', 'latin1', "It doesn't say that it is UTF-8."],
    ['no author', atom, /<author>[^]*?<\/author>/g, '', `${UPDATE} has no author.`],
    [
      'an implausible date',
      json,
      '"2021-01-11T17:00:01.123Z"',
      '"1970-01-01"',
      `${PUBLISHED} has the date 1970-01-01.`,
    ],
  ])('sees %s', (_, document, wanted, instead, fault) => {
    expect(feedFaults(document)).toEqual([]);
    expect(feedFaults(document.replace(wanted, instead))).toContain(fault);
  });

  it('sees a document that is elsewhere, and one that no one can read', () => {
    expect(feedFaults(rss, 'https://news.example/rss.xml')).toEqual([
      'It calls itself https://news.example/feed and is https://news.example/rss.xml.',
    ]);
    expect(feedFaults(`${rss}&`)).toEqual([expect.stringContaining("It can't be read: ")]);
  });
});

describe('contentFaults', () => {
  it.each([
    ['<p><script>1</script></p>', ['holds <script>']],
    [
      '<p onclick="x" style="y">',
      ['has the attribute onClick on <p>', 'has the attribute style on <p>'],
    ],
    ['<astro-island></astro-island>', ['holds <astro-island>']],
    ['<img src="https://a.example/a" srcset="/b 1x">', ['has the address "/b 1x" on <img>']],
    ['<a href="javascript:1">', ['has the address "javascript:1" on <a>']],
    ['<p><a href="mailto:a@news.example">a</a></p>', []],
  ])('of %s', (html, faults) => {
    expect(contentFaults(html)).toEqual(faults);
  });
});
