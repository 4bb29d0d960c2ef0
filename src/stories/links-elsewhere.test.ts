import { expect, it } from 'vitest';
import { withoutAnchorLinks } from './html-edits.ts';
import { linksElsewhere } from './links-elsewhere.ts';

const PAGE = '/news/stories/gate/';

it.each([
  ['<a href="../other/">o</a>', '<a href="/news/stories/other/">o</a>'],
  ['<a href="rss.xml">o</a>', '<a href="/news/stories/gate/rss.xml">o</a>'],
  ["<a href='?print=1&amp;a=2'>o</a>", '<a href="/news/stories/gate/?print=1&amp;a=2">o</a>'],
  ['<a href="#history">o</a>', '<a href="/news/stories/gate/#history">o</a>'],
  ['<a href="">o</a>', '<a href="/news/stories/gate/">o</a>'],
  ['<area href="#history">', '<area href="/news/stories/gate/#history">'],
  [
    '<img src="a.png" srcset="a.png 1x, b,c.png 2x">',
    '<img src="/news/stories/gate/a.png" srcset="/news/stories/gate/a.png 1x, /news/stories/gate/b,c.png 2x">',
  ],
  [
    '<video poster="p.jpg" src="./v.mp4"></video>',
    '<video poster="/news/stories/gate/p.jpg" src="/news/stories/gate/v.mp4"></video>',
  ],
])('%s is said in full', (html, whole) => {
  expect(linksElsewhere(`<p>${html}</p>`, PAGE)).toBe(`<p>${whole}</p>`);
});

it.each([
  '<a href="/other/">o</a>',
  '<a href=https://other.example>o</a>',
  '<a href="//other.example/a">o</a>',
  '<a href="mailto:ada@news.example">o</a>',
  '<a href="#own">o</a><h2 id="own">Own</h2>',
  '<a href="#caf%C3%A9">o</a><h2 id="café">Own</h2>',
  '<svg><use href="#icon"></use></svg>',
  '<a name="x">o</a>',
])('%s stays as it is', (html) => {
  expect(linksElsewhere(html, PAGE)).toBe(html);
});

it('leads nowhere within itself where nobody knows its anchors', () => {
  expect(withoutAnchorLinks('<sup><a id="a" href="#b">1</a></sup><a href="/c#d">e</a>')).toBe(
    '<sup><a id="a">1</a></sup><a href="/c#d">e</a>',
  );
});
