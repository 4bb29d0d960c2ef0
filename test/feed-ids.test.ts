import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../packages/feeds/test/read-document.ts';
import { build, copyFixture, mustBuild, readTree, type Site } from './support/build-site.ts';
import { newsroom } from './support/built-once.ts';
import { configure, edit, OUTAGE, stack } from './support/newsroom.ts';
import { readPage, readText } from './support/read-page.ts';

const publication = (timeZone: string) =>
  `publication: { name: 'The Example', timeZone: '${timeZone}', tag: 'news.example,2021' }`;

let site: Site;

async function builtIds(options: string, astro?: string) {
  await configure(site, `{ cards: false, ${options} }`, astro);
  const { output } = await mustBuild(site);
  return { output, ...idsOf(await readTree(site.dist)) };
}

function idsOf(tree: ReadonlyMap<string, Buffer>) {
  const read = (path: string) => readDocument(readText(tree, path)).items.map(({ guid }) => guid);
  return { rss: read('rss.xml'), atom: read('atom.xml'), json: read('feed.json') };
}

beforeAll(async () => {
  site = await copyFixture('newsroom', 'feed-ids');
});

/** A story as a content system saves it. */
const CMS = `---
title: From a CMS
published: 2021-02-10T08:00:00.000Z
authors: [Ada Long]
---

<EditorsNote date={"2021-02-12T08:00:00.000Z"} headline={\`Saved\`} key={false} pinned={false} authors={['Bo Short']}>
  Text.
</EditorsNote>

Body.
`;

describe('ids', () => {
  it('stay when everything else about a site and a story changes', async () => {
    const old = await readTree((await newsroom()).dist);
    const before = idsOf(old);
    expect(before.rss).toHaveLength(7);
    // Renamed, its old slug pinned; a note's words edited; a note stacked.
    const story = await edit(site, OUTAGE, (text) =>
      stack(text, '<EditorsNote date="2021-02-18">More.</EditorsNote>')
        .replace('title: ', 'slug: blackout\nid: outage\nformerSlugs: [outage]\ntitle: No ')
        .replace('The power is back,', 'Power has returned,'),
    );
    expect(old.has('stories/outage/rss.xml')).toBe(true);
    const after = await builtIds(
      publication('Asia/Tokyo'),
      `site: 'https://other.example', base: '/news', trailingSlash: 'never', build: { format: 'file' },`,
    );
    await writeFile(join(site.dir, OUTAGE), story);
    expect(after.output).not.toContain('in the last build');
    // Who follows the story at its old address goes on doing so.
    const tree = await readTree(site.dist);
    expect(tree.get('stories/outage/rss.xml')).toEqual(tree.get('stories/blackout/rss.xml'));
    const stacked = 'tag:news.example,2021:outage/update-2021-02-18';
    for (const format of ['rss', 'atom', 'json'] as const) {
      expect(new Set(after[format]), format).toEqual(new Set([stacked, ...before[format]]));
    }
  });

  it('are those of an older feed where the publisher gives them, in every format', async () => {
    await writeFile(join(site.dir, 'src/content/stories/cms.mdx'), CMS);
    const { output, rss, atom, json } = await builtIds(
      `feeds: { guids: ({ story, event, guid, link }) => event.kind === 'published' && guid.startsWith('tag:') ? link + '?p=' + story.slug.length : undefined }, ${publication('UTC')}`,
    );
    expect(rss).toContain('https://news.example/stories/outage/?p=6');
    expect(rss).toContain('tag:news.example,2021:outage/update-2021-01-13');
    expect(atom).toEqual(rss);
    expect(json).toEqual(rss);
    // A content system's dates and literals are read on the way into every output.
    expect(rss).toContain('tag:news.example,2021:cms/update-2021-02-12-0800');
    const tree = await readTree(site.dist);
    const saved = readPage(tree, 'stories/cms/index.html').one('#update-2021-02-12-0800');
    expect(saved.one('.ds-sheet-when time').attr('datetime')).toBe('2021-02-12T08:00:00Z');
    expect(saved.one('.ds-sheet-title').text).toBe('Saved');
    expect(saved.one('.ds-sheet-by').text).toContain('Bo Short');
    expect(saved.one('.ds-prose').text).toBe('Text.');
    expect(tree.has('authors/ada-long/index.html')).toBe(true);
    const [, first] = readDocument(readText(tree, 'stories/cms/rss.xml')).items;
    expect(first?.published).toMatch(/08:00:00 GMT$|T08:00:00/);
    // Days have moved with the zone since the build before, and that is told.
    expect(output).toMatch(
      /publication\.timeZone was Asia\/Tokyo in the last build and is UTC now\. \d+ dates without a time stand at another hour/,
    );
  });

  it('stop the build where two that no feed has together would have one', async () => {
    const guids = `({ event }) => event.id === 'published' ? 'urn:two' : undefined`;
    await configure(
      site,
      `{ feeds: { size: 1, archives: false, guids: ${guids} }, cards: false, ${publication('UTC')} }`,
    );
    const { exitCode, output } = await build(site);
    expect(exitCode).toBe(1);
    expect(output).toContain('feeds.guids gives ');
    expect(output).toContain('one id, “urn:two”');
  });
});
