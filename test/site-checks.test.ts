import { describe, expect, it } from 'vitest';
import { feedProblems } from './support/feed-problems.ts';
import { findFile } from './support/find-file.ts';
import { identityProblems } from './support/identity-problems.ts';
import { pageWeight } from './support/page-weight.ts';

const host = { origin: 'https://news.example' };
const tree = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

describe('findFile', () => {
  const files = tree({ 'index.html': '', 'a/index.html': '', 'b.html': '', 'c.xml': '' });

  it.each([
    ['/', '/', 'index.html'],
    ['/a/', '/', 'a/index.html'],
    ['/a', '/', 'a/index.html'],
    ['/b', '/', 'b.html'],
    ['/b/', '/', 'b.html'],
    ['/c.xml', '/', 'c.xml'],
    ['/c.xml/', '/', undefined],
    ['/news', '/news', 'index.html'],
    ['/news/b', '/news', 'b.html'],
    ['/b', '/news', undefined],
    ['/newsroom/b', '/news', undefined],
  ])('%s under %s is %s', (path, base, file) => {
    expect(findFile(files, path, base)).toBe(file);
  });
});

describe('identityProblems', () => {
  const page = (canonical: string, image: string) =>
    `<link rel="canonical" href="${canonical}"><meta property="og:image" content="${image}">`;

  it('says nothing where a page is what it says', () => {
    const html = page('https://news.example/a/', 'https://news.example/a.png?v=1');
    expect(identityProblems(tree({ 'a/index.html': html, 'a.png': '.PNG' }), host)).toEqual([]);
  });

  it('tells of another page’s address, and of a card that is none', () => {
    const html = page('https://news.example/b/', 'https://news.example/b.png');
    expect(identityProblems(tree({ 'a/index.html': html, 'b/index.html': '' }), host)).toEqual([
      "a/index.html calls itself https://news.example/b/, which isn't it.",
      'a/index.html names the card https://news.example/b.png, which is no picture.',
    ]);
  });
});

describe('feedProblems', () => {
  it('tells of what isn’t there, isn’t whole or isn’t true', () => {
    const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>T</title><link>https://news.example/gone/</link><description>D</description>
      <item><guid>a</guid><link>https://news.example/a/</link><pubDate>Tue, 16 Feb 2021 12:00:00 GMT</pubDate>
      <enclosure url="https://news.example/a.png" length="9" type="image/png"/>
      <content:encoded>&lt;a href="/a/"&gt;a&lt;/a&gt;</content:encoded></item>
      <item><guid>a</guid><link>https://news.example/b/</link></item></channel></rss>`;
    const files = tree({ 'rss.xml': feed, 'a/index.html': '', 'a.png': '.PNG' });
    expect(feedProblems(files, 'rss.xml', host)).toEqual([
      "rss.xml calls itself nothing, which isn't it.",
      'rss.xml belongs to https://news.example/gone/.',
      'rss.xml has a guid twice.',
      'rss.xml: a says that its card has 9 bytes.',
      "rss.xml: a holds /a/, which isn't whole.",
      'rss.xml: a links https://news.example/b/, which leads to no file.',
      'rss.xml: a has no date.',
      'rss.xml: a has no words.',
      'rss.xml: a has 0 cards,  the first.',
    ]);
    expect(feedProblems(tree({}), 'rss.xml', host)).toEqual(['There is no rss.xml.']);
  });
});

describe('pageWeight', () => {
  it('counts what a page loads', () => {
    const html = '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>';
    const files = tree({ 'index.html': html, 'a.css': 'a{}', 'a.js': 'a()' });
    const { html: bytes, css, js } = pageWeight(files, 'index.html');
    expect(Math.min(bytes, css, js)).toBeGreaterThan(0);
    expect(() => pageWeight(tree({ 'index.html': html }), 'index.html')).toThrow('/a.css');
    expect(() => pageWeight(tree({}), 'index.html')).toThrow('There is no index.html.');
  });
});
