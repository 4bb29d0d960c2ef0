import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { feedFaults } from '../packages/feeds/test/feed-faults.ts';
import { readDocument, type ReadItem } from '../packages/feeds/test/read-document.ts';
import { mustBuild, readTree, type Site } from './support/build-site.ts';
import { feedFiles } from './support/feed-files.ts';
import { brokenLinks } from './support/links.ts';
import { edit, newsroomWith, OUTAGE, stack } from './support/newsroom.ts';
import { readPage, readText } from './support/read-page.ts';

const HOST = 'https://news.example/';
const OPTIONS = `{
  publication: { name: 'The Example', tag: 'news.example,2021' },
  // Each update's page would be rendered with all notes of the story.
  routes: { update: false },
  cards: false,
  feeds: { size: 1, pageFormats: ['json', 'rss', 'atom'], hubs: ['https://hub.example/'], headers: true },
}`;

/**
 * Notes of one day, enough for an archive of 200 updates before anything is stacked on top, and
 * for two after. Every other one is a correction.
 */
const BUSY_DAY = Array.from({ length: 393 }, (_, index) => {
  const instant = new Date(Date.UTC(2021, 0, 12, 0, 2 * (393 - index))).toISOString();
  const kind = index % 2 === 0 ? ' kind="correction"' : '';
  return `<EditorsNote date="${instant.replace(':00.000', '')}"${kind}>Number ${393 - index}.</EditorsNote>\n\n`;
}).join('');

let site: Site;
let before: Map<string, Buffer>;
let after: Map<string, Buffer>;

const read = (tree: Map<string, Buffer>, path: string) => readDocument(readText(tree, path));

/** The documents of a feed, from the live one to the oldest archive. */
function documents(tree: Map<string, Buffer>, live: string): string[] {
  const paths: string[] = [];
  let next: string | undefined = live;
  while (next !== undefined) {
    paths.push(next);
    next = read(tree, next).prev?.replace(HOST, '');
  }
  return paths;
}

const ids = (items: readonly ReadItem[]) => items.map(({ guid }) => guid);

beforeAll(async () => {
  site = await newsroomWith('feed-archives', OPTIONS);
  await edit(site, OUTAGE, (story) =>
    story.replace('<EditorsNote date="2021-01-13" />', `$&\n\n${BUSY_DAY}`),
  );
  await edit(site, 'src/content/stories/2021/quiet.mdx', (story) =>
    story.replace('published:', 'content: summary\npublished:'),
  );
  await mkdir(join(site.dir, 'public'), { recursive: true });
  await writeFile(join(site.dir, 'public/_headers'), '/*\n  X-Frame-Options: DENY\n');
  await mustBuild(site);
  before = await readTree(site.dist);
  const notes = ['02-19', '02-18', '02-17'].map(
    (day) => `<EditorsNote date="2021-${day}">It went on.</EditorsNote>`,
  );
  await edit(site, OUTAGE, (story) => stack(story, notes.join('\n\n')));
  await mustBuild(site);
  after = await readTree(site.dist);
});

describe('archives', () => {
  it('have all that a feed has no more, in its first format, without a gap', () => {
    for (const feed of ['rss.xml', 'stories/outage/feed.json']) {
      const [live = '', ...archives] = documents(after, feed);
      const items = [live, ...archives].flatMap((path) => read(after, path).items);
      const unique = [...new Set(ids(items))];
      expect(archives.length, feed).toBe(2);
      // Read one after another they are one list, newest first.
      const times = unique.map((id) => items.find(({ guid }) => guid === id)?.published ?? '');
      const sorted = times.toSorted((a, b) => Date.parse(b) - Date.parse(a));
      expect(times, feed).toEqual(sorted);
      expect(unique, feed).toHaveLength(feed.startsWith('stories/') ? 402 : 403);
    }
  });

  it('are full, and say so as RFC 5005 has it', () => {
    const archive = readText(after, 'rss-1.xml');
    expect(read(after, 'rss-1.xml').items).toHaveLength(200);
    expect(archive).toContain('<fh:archive/>');
    expect(archive).toContain(`rel="current" href="${HOST}rss.xml"`);
    expect(archive).not.toContain('next-archive');
    expect(read(after, 'rss-2.xml').prev).toBe(`${HOST}rss-1.xml`);
    expect(readText(after, 'rss.xml')).not.toContain('<fh:archive');
  });

  it('stay the same to the byte when notes are stacked', () => {
    const archives = feedFiles(before).filter((path) => /-\d+\./.test(path));
    expect(archives.length).toBeGreaterThan(3);
    for (const path of archives) {
      expect(after.get(path)?.equals(before.get(path) ?? Buffer.of()), path).toBe(true);
    }
    expect(feedFiles(after).length).toBeGreaterThan(feedFiles(before).length);
  });

  it('have none of the faults that validators tell of', () => {
    for (const path of feedFiles(after)) {
      expect(feedFaults(readText(after, path), HOST + path), path).toEqual([]);
    }
    expect(brokenLinks(after, 'https://news.example')).toEqual([]);
  });
});

describe('a feed', () => {
  const json = (path: string) => JSON.parse(readText(before, path)) as Record<string, unknown>;

  it('says that it will never change where the story is final, not where it settled', () => {
    expect(json('stories/2021/quiet/feed.json')['expired']).toBe(true);
    const story = readPage(before, 'stories/outage/index.html');
    expect(story.one('.ds-story').text).not.toContain('Developing story');
    expect(json('stories/outage/feed.json')).not.toHaveProperty('expired');
    expect(json('feed.json')).not.toHaveProperty('expired');
  });

  it('has the summary alone of a story that says so', () => {
    const item = (guid: string) =>
      feedFiles(before)
        .filter((path) => /^rss(?:-\d+)?\.xml$/.test(path))
        .flatMap((path) => read(before, path).items)
        .find((it) => it.guid === `tag:news.example,2021:${guid}`);
    const quiet = item('2021/quiet/published');
    expect(quiet?.summary).toBeTruthy();
    expect(quiet?.html).toBeUndefined();
    expect(item('outage/published')?.html).toContain('The servers went dark');
  });

  it('names its hub, in the document and to the host', () => {
    for (const path of ['rss.xml', 'atom.xml', 'feed.json', 'rss-1.xml']) {
      expect(read(before, path).hubs, path).toEqual(['https://hub.example/']);
    }
    const headers = readText(before, '_headers');
    expect(headers).toMatch(/^\/\*\n {2}X-Frame-Options: DENY\n/);
    expect(headers).toContain(
      '/atom.xml\n  Content-Type: application/xml; charset=utf-8\n  Link: <https://hub.example/>; rel="hub"\n',
    );
  });
});

describe('an archive', () => {
  it('changes by a declared edit and a withdrawal, in no other than has the note', async () => {
    await edit(site, OUTAGE, (story) =>
      story
        .replace('headline="the outage began at 2 p.m."', '$& edited="2021-02-20"')
        .replace('date="2021-02-17"', '$& withdrawn="2021-02-20" reason="It was untrue"'),
    );
    await mustBuild(site);
    const tree = await readTree(site.dist);
    const touched = (guid = '') => /\/update-(?:2021-01-22-2|2021-02-17)$/.test(guid);
    const archives = feedFiles(after).filter((path) => /-\d+\./.test(path));
    const changed = (path: string) => {
      const old = read(after, path).items;
      return read(tree, path)
        .items.filter((item, index) => !isDeepStrictEqual(item, old[index]))
        .map(({ guid }) => guid);
    };
    for (const path of archives) {
      expect(changed(path), path).toEqual(ids(read(after, path).items).filter(touched));
    }
    expect(archives.filter((path) => changed(path).length > 0).length).toBeGreaterThan(3);
    // Nobody fetches an archive again, so the feeds themselves tell of both.
    for (const path of ['rss.xml', 'stories/outage/feed.json', 'topics/1-10/feed.json']) {
      expect(ids(read(tree, path).items).filter(touched), path).toHaveLength(2);
    }
    expect(read(tree, 'corrections/rss.xml').items[0]?.title).toMatch(/^Withdrawn: /);
  });

  it('has the notices of a story that was taken down, in every feed that had its updates', async () => {
    await edit(site, OUTAGE, (story) =>
      story.replace('published:', 'withdrawn: 2021-02-21\nreason: It was forged\npublished:'),
    );
    await mustBuild(site);
    const tree = await readTree(site.dist);
    for (const path of feedFiles(after).filter((it) => /-\d+\./.test(it))) {
      if (path.startsWith('corrections/')) continue;
      expect(ids(read(tree, path).items), path).toEqual(ids(read(after, path).items));
    }
    const items = read(tree, 'topics/1-10/feed-1.json').items;
    expect(items).toHaveLength(200);
    for (const { title, html } of items) {
      expect(title).toMatch(/^Withdrawn: /);
      expect(html).toContain('It was forged');
    }
  });
});
