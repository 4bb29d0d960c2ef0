import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readXml } from '../packages/feeds/test/read-xml.ts';
import { copyFixture, mustBuild, readTree } from './support/build-site.ts';
import { newsroom } from './support/built-once.ts';
import { feedFiles } from './support/feed-files.ts';
import { brokenLinks } from './support/links.ts';
import { canonicalOf, metaContent } from './support/page-head.ts';
import { readFeed } from './support/read-feed.ts';
import { readPage, readText } from './support/read-page.ts';

const TAG = 'tag:news.example,2021:';

const site = await newsroom();
const tree = await readTree(site.dist);

const feeds = new Set(feedFiles(tree));

const page = (path: string) => readPage(tree, path);

describe('pages', () => {
  it('are those of stories and updates, of topics, authors, corrections and feeds', () => {
    expect([...tree.keys()].filter((path) => path.endsWith('.html'))).toEqual([
      'authors/007/index.html',
      'authors/ada-long/index.html',
      'corrections/index.html',
      'stories/2021/quiet/index.html',
      'stories/index.html',
      'stories/outage/index.html',
      'stories/outage/update-2021-01-13/index.html',
      'stories/outage/update-2021-01-22-2/index.html',
      'stories/outage/update-2021-01-22/index.html',
      'stories/outage/update-2021-02-10/index.html',
      'stories/outage/update-2021-02-16-1405/index.html',
      'subscribe/index.html',
      'topics/1-10/index.html',
      'topics/cloud-computing/index.html',
      'topics/index.html',
    ]);
  });

  it('are in the sitemap but for those that search engines are not to index', () => {
    const paths = [...tree.keys()].filter((path) => path.endsWith('.html'));
    const indexed = paths.filter((path) => !metaContent(page(path), 'robots')?.includes('noindex'));
    expect(paths.length - indexed.length).toBe(5);
    const listed = readXml(readText(tree, 'sitemap-0.xml')).all('url');
    expect(new Set(listed.map((url) => url.textOf('loc')))).toEqual(
      new Set(indexed.map((path) => `https://news.example/${path.replace('index.html', '')}`)),
    );
  });

  it('show headline, deck, byline, credit and dates of the story', () => {
    const story = page('stories/outage/index.html');
    const head = story.one('.ds-story-head');
    expect(head.texts('h1')).toEqual(['A host goes dark & stays dark']);
    expect(head.texts('.ds-deck')).toEqual(['What is known so far about the outage.']);
    expect(head.texts('.ds-author')).toEqual(['Ada Long', '007']);
    expect(story.one('figure.ds-lead figcaption').text).toContain('Photo: The Example');
    expect(head.texts('time[datetime="2021-01-11"]')).toEqual(['Jan. 11, 2021']);
    expect(head.texts('time[datetime="2021-02-16T14:05-05:00"]')).toEqual([
      'Feb. 16, 2021, 2:05 p.m. ET',
    ]);
  });

  it('stack the notes newest first, each under its id with its words', () => {
    const story = page('stories/outage/index.html');
    expect(story.attrs('article', 'id')).toEqual([
      'update-2021-02-16-1405',
      'update-2021-02-10',
      'update-2021-01-22-2',
      'update-2021-01-22',
      'update-2021-01-13',
    ]);
    const words = (id: string) => story.one(`#${id} .ds-prose`).text;
    expect(words('update-2021-01-13')).toBe('This story was updated on Jan. 13, 2021.');
    const correction = story.one('#update-2021-01-22-2');
    expect(correction.texts('.ds-prose > p')).toEqual(['An earlier version gave the wrong hour.']);
    expect(correction.texts('.ds-prose em')).toEqual(['hour']);
    expect(correction.all('a[href="/stories/outage/update-2021-01-22-2/"]')).toHaveLength(1);
    expect(words('update-2021-02-10')).toContain(
      'This update of Feb. 10, 2021, was withdrawn on Feb. 12, 2021.',
    );
    expect(words('published')).toContain('The servers went dark on Sunday');
    expect(words('published')).not.toContain('The power is back');
  });

  it('keep the styles and scripts of components inside notes', () => {
    const path = 'stories/outage/index.html';
    expect(page(path).all('article blockquote.pull')).toHaveLength(1);
    // Astro writes a small style into the page, and others into a file that it links.
    const linked = page(path).attrs('head > link[rel="stylesheet"]', 'href');
    const css = linked.map((href = '') => readText(tree, href.slice(1)));
    expect([readText(tree, path), ...css].join('')).toContain('.pull[data-astro-cid');
  });

  it('say each of title, description, canonical address and picture, once', async () => {
    for (const path of tree.keys()) {
      if (!path.endsWith('.html')) continue;
      const head = page(path);
      const whole = (selector: string) => {
        expect(head.all(selector), `${selector} of ${path}`).toHaveLength(1);
      };
      whole('head > title');
      whole('link[rel="canonical"]');
      whole('meta[name="description"]');
      whole('meta[property="og:image"]');
      expect(metaContent(head, 'description')).not.toBe('');
      expect(metaContent(head, 'og:description')).toBe(metaContent(head, 'description'));
      const image = new URL(metaContent(head, 'og:image') ?? '');
      expect(image.origin).toBe('https://news.example');
      expect(image.searchParams.get('v')).toMatch(/^[0-9a-f]{8,}$/);
      const card = tree.get(decodeURIComponent(image.pathname.slice(1)));
      expect(card, `${path} names ${image.pathname}`).toBeDefined();
      const { width, height, format } = await sharp(card).metadata();
      expect(metaContent(head, 'og:image:width')).toBe(String(width));
      expect(metaContent(head, 'og:image:height')).toBe(String(height));
      expect(metaContent(head, 'og:image:type')).toBe(`image/${format}`);
      expect(metaContent(head, 'og:image:alt')).toContain('The Example');
      expect(metaContent(head, 'twitter:card')).toBe('summary_large_image');
    }
    expect(site.output).not.toContain('more than one');
  });

  it('of lists have cards of their own, told by their names', () => {
    const cardAt = (path: string) => {
      const head = page(path);
      const { pathname } = new URL(metaContent(head, 'og:image') ?? '');
      return [pathname, metaContent(head, 'og:image:alt')];
    };
    expect(cardAt('topics/cloud-computing/index.html')).toEqual([
      '/cards/page/topics/cloud-computing.png',
      'Topic. Cloud computing. The Example.',
    ]);
    expect(cardAt('stories/index.html')).toEqual([
      '/cards/page/stories.png',
      'Stories. The Example.',
    ]);
  });

  it('credit authors by their accounts in the fediverse', () => {
    expect(metaContent(page('stories/outage/index.html'), 'fediverse:creator')).toBe(
      '@ada@social.example',
    );
  });

  it('of updates are canonical to themselves and in no search index', () => {
    const update = page('stories/outage/update-2021-01-22/index.html');
    const address = 'https://news.example/stories/outage/update-2021-01-22/';
    expect(canonicalOf(update)).toBe(address);
    expect(metaContent(update, 'og:url')).toBe(address);
    expect(metaContent(update, 'robots')).toContain('noindex, follow');
  });

  it('tell readers nothing of what the build advises', () => {
    expect(site.output).toContain('DS152 equal-digits');
    for (const [path, file] of tree) expect(file.includes('DS152'), path).toBe(false);
  });

  it('and the feed link only to files and fragments that exist', () => {
    expect(brokenLinks(tree, 'https://news.example')).toEqual([]);
  });
});

describe('the feed', () => {
  it('has an item for each update and each first publication, newest first', async () => {
    const { items } = await readFeed(site);
    expect(items.map(({ title, guid }) => [guid?.value, title])).toEqual([
      [`${TAG}2021/quiet/published`, 'A quiet story'],
      [`${TAG}outage/update-2021-02-16-1405`, 'Power is back'],
      [`${TAG}outage/update-2021-02-10`, 'Withdrawn: A host goes dark & stays dark'],
      [`${TAG}outage/update-2021-01-22-2`, 'Correction: the outage began at 2 p.m.'],
      [`${TAG}outage/update-2021-01-22`, 'Update, Jan. 22, 2021: A host goes dark & stays dark'],
      [`${TAG}outage/update-2021-01-13`, 'Update, Jan. 13, 2021: A host goes dark & stays dark'],
      [`${TAG}outage/published`, 'A host goes dark & stays dark'],
    ]);
    expect(items.every(({ guid }) => guid?.isPermaLink === false)).toBe(true);
    expect(new Set(items.map(({ pubDate }) => String(pubDate))).size).toBe(items.length);
  });

  it('says where it lives and when it last changed', async () => {
    const { text, feed } = await readFeed(site);
    expect(text).toContain(
      '<atom:link rel="self" href="https://news.example/rss.xml" type="application/rss+xml"/>',
    );
    expect(feed.title).toBe('The Example');
    expect(feed.link).toBe('https://news.example/stories/');
    expect(feed.language).toBe('en-US');
    expect(new Date(String(feed.lastBuildDate)).toISOString()).toBe('2021-03-01T14:30:00.000Z');
  });

  it('carries each note alone, rendered, with absolute addresses', async () => {
    const { items } = await readFeed(site);
    const content = (id: string) =>
      items.find(({ guid }) => guid?.value === `${TAG}outage/${id}`)?.content?.encoded ?? '';
    const power = content('update-2021-02-16-1405');
    expect(power).toContain('href="https://news.example/status.txt?day=16&#x26;hour=2"');
    expect(power).toMatch(/<img [^>]*src="https:\/\/news\.example\/_astro\/chart\.[^"]+"/);
    expect(power).toContain('We are <strong>back</strong>.');
    expect(power).not.toContain('wrong');
    expect(power).not.toMatch(/<script|<style/);
    expect(content('update-2021-01-22-2')).toBe(
      '<p>An earlier version gave the wrong <em>hour</em>.</p>',
    );
    expect(content('update-2021-01-13')).toBe(
      '<p>This story was updated on Jan. 13, 2021.</p><p><a href="https://news.example/stories/outage/#update-2021-01-13">A host goes dark &#x26; stays dark</a></p>',
    );
    expect(content('update-2021-02-10')).toContain('The source took it back.');
    const published = content('published');
    expect(published).toMatch(/^<p>As amended Jan\. 13, 2021\.<\/p>/);
    expect(published).toContain('The servers went dark on Sunday');
    expect(published).not.toContain('The power is back');
    for (const { content: html } of items) {
      expect(html?.encoded).not.toMatch(/(?:href|src)="(?!https:\/\/)/);
    }
  });

  it('encloses the card of the event with its true length', async () => {
    const { items } = await readFeed(site);
    for (const { enclosures, guid } of items) {
      const [card, ...more] = enclosures ?? [];
      expect(more).toEqual([]);
      const url = new URL(card?.url ?? '');
      const file = tree.get(decodeURIComponent(url.pathname.slice(1)));
      expect(file, guid?.value).toBeDefined();
      expect(card?.length).toBe(file?.byteLength);
      expect(card?.type).toBe('image/png');
    }
  });

  it('keeps names and topics that look like numbers as they are', async () => {
    const { text } = await readFeed(site);
    expect(text).toContain('<dc:creator>007</dc:creator>');
    expect(text).toContain('<category>1.10</category>');
  });
});

describe('cards', () => {
  it('are one for each story, each event and each list, 1200 by 630, at most 300 KB', async () => {
    const cards = [...tree].filter(([path]) => path.startsWith('cards/'));
    expect(cards.map(([path]) => path)).toEqual([
      'cards/2021/quiet.png',
      'cards/2021/quiet/published.png',
      'cards/outage.png',
      'cards/outage/published.png',
      'cards/outage/update-2021-01-13.png',
      'cards/outage/update-2021-01-22-2.png',
      'cards/outage/update-2021-01-22.png',
      'cards/outage/update-2021-02-10.png',
      'cards/outage/update-2021-02-16-1405.png',
      'cards/page/authors/007.png',
      'cards/page/authors/ada-long.png',
      'cards/page/corrections.png',
      'cards/page/publication.png',
      'cards/page/stories.png',
      'cards/page/subscribe.png',
      'cards/page/topics.png',
      'cards/page/topics/1-10.png',
      'cards/page/topics/cloud-computing.png',
    ]);
    for (const [path, file] of cards) {
      const { width, height, format, hasAlpha } = await sharp(file).metadata();
      expect([path, width, height, format, hasAlpha]).toEqual([path, 1200, 630, 'png', false]);
      expect(file.byteLength).toBeLessThanOrEqual(300_000);
    }
  });

  it('are drawn once', () => {
    // The two cards of a story without notes are one picture; nine are of lists and of the publication.
    expect(site.output).toMatch(/Cards: 1[67] drawn/);
  });

  it('and the feed are byte-identical where nothing is cached', async () => {
    const fresh = await copyFixture('newsroom', 'newsroom-fresh');
    await mustBuild(fresh);
    const other = await readTree(fresh.dist);
    for (const [path, file] of tree) {
      if (!path.startsWith('cards/') && !feeds.has(path)) continue;
      expect(other.get(path)?.equals(file), path).toBe(true);
    }
  });
});

describe('what must not be published', () => {
  it('is in no byte of the output', () => {
    for (const [path, file] of tree) {
      expect(path).not.toMatch(/SENTINEL|2999|2021-02-20|unfinished|tomorrow/);
      expect(file.includes('SENTINEL'), path).toBe(false);
    }
  });

  it('leaves no picture that only it used', () => {
    const pictures = [...tree.keys()].filter((path) => /\.(?:jpg|webp|png)$/.test(path));
    expect(pictures.some((path) => path.includes('chart'))).toBe(true);
    expect(pictures.filter((path) => /draft|future|withdrawn-picture/.test(path))).toEqual([]);
  });

  it('is listed in the summary of the build', () => {
    expect(site.output).toContain('src/content/stories/outage.mdx: the note of 2999-01-01');
    expect(site.output).toContain('src/content/stories/outage.mdx: a draft note of 2021-02-20');
    expect(site.output).toContain('src/content/stories/unfinished.mdx: the story, a draft');
    expect(site.output).toContain('src/content/stories/tomorrow.mdx: the story, dated 2999-01-01');
  });

  it('is in the source, so that this can fail', async () => {
    const source = await readFile(join(site.dir, 'src/content/stories/outage.mdx'), 'utf8');
    for (const word of ['SENTINELDRAFT', 'SENTINELFUTURE', 'SENTINELWITHDRAWN']) {
      expect(source).toContain(word);
    }
  });
});
