import { describe, expect, it } from 'vitest';
import { readTree } from '../support/build-site.ts';
import { brokenLinks } from '../support/links.ts';
import { builtSite, ORIGINS, SITE_NAMES } from './support/sites.ts';

describe.each(SITE_NAMES)('on every page and in every feed of the site %s', (name) => {
  it('each link leads to a file, and to an anchor in it', async () => {
    const { dist } = await builtSite(name);
    expect(brokenLinks(await readTree(dist), ORIGINS[name])).toEqual([]);
  });
});

describe('a broken link is seen:', () => {
  const SITE = 'https://news.example';
  const files = (html: string) =>
    new Map([
      ['index.html', Buffer.from(html)],
      ['a/index.html', Buffer.from('<p id="here">مرحبا</p><h2 id="ما">ما</h2>')],
      ['a.png', Buffer.from('')],
    ]);
  const broken = (html: string) => brokenLinks(files(html), SITE);

  it.each([
    ['a page', '<a href="/b/">b</a>', '/b/'],
    ['a fragment of another page', '<a href="/a/#there">a</a>', '/a/#there'],
    ['a fragment of the same page', '<a href="#there">a</a>', '#there'],
    ['a fragment in another script', '<a href="/a/#%D9%84%D8%A7">a</a>', '/a/#%D9%84%D8%A7'],
    ['a whole address', `<a href="${SITE}/b/">b</a>`, `${SITE}/b/`],
    ['a picture', '<img src="/b.png" alt="b">', '/b.png'],
    [
      'a picture of a srcset',
      '<img src="/a.png" srcset="/a.png 480w, /c.png 720w" alt="c">',
      '/c.png',
    ],
    ['a source of a picture', '<picture><source srcset="/d.png 2x"></picture>', '/d.png'],
    [
      'a picture of its metadata',
      `<meta property="og:image" content="${SITE}/e.png">`,
      `${SITE}/e.png`,
    ],
  ])('to %s', (_, html, link) => {
    expect(broken(html)).toEqual([`index.html: ${link}`]);
  });

  it('and one that leads somewhere is not', () => {
    expect(
      broken(
        '<a id="x" href="/a/#here">a</a><a href="#x">x</a><a href="/a/#%D9%85%D8%A7">x</a><img src="/a.png" srcset="/a.png 1x" alt="">',
      ),
    ).toEqual([]);
  });
});
