import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { build, mustBuild, readTree, type BuildResult, type Site } from './support/build-site.ts';
import { writeSmallStories, writeStory } from './support/many-stories.ts';
import { edit, newsroomWith } from './support/newsroom.ts';
import { readPage, readText } from './support/read-page.ts';

/** Astro's incremental build: pages of an earlier build are kept where nothing on them has changed. */

type Tree = Map<string, Buffer>;

const STORM = 'src/content/stories/storm.mdx';

const story = (fields: string, notes = '') => `---
published: 2021-02-01
authors: [{ name: Ada Long }]
topics: [Storms, Power]
translationKey: storm
${fields}
---

${notes}

It began at night.
`;

const NOTES = `<EditorsNote date="2021-02-03" headline="The wind falls">

It is calmer.

</EditorsNote>

<EditorsNote date="2021-02-02" kind="correction">

It was Monday.

</EditorsNote>`;

/** Is made after all other pages, and stops the build where it is told to. */
const LAST = `---
import { existsSync } from 'node:fs';
export const getStaticPaths = () => [{ params: { last: 'last' } }];
if (existsSync('stop')) throw new Error('Stopped.');
---

Last.
`;

/** A story of which something is held back at all times. */
const QUAY = `---
title: The quay
published: 2020-01-01
---

<EditorsNote date="2998-05-01" headline="Held back" />

It is high tide.
`;

/** A page of the publisher's own, with a key made of a digest. */
const OWN = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('stories', ({ id }) => id === 'quay')).map((entry) => ({
    params: { id: entry.id },
    props: { entry },
    cacheKey: 'own ' + entry.digest,
  }));
const { Content } = await render(Astro.props.entry);
---

<Content />
`;

let site: Site;
/** The site as it was, with a new note, and after that with a translation elsewhere; what Astro printed. */
let trees: Tree[];
let logs: string[];
/** Of the build that stopped with a note that was taken back after it. */
let stopped: BuildResult;
/** As it is in the end, built after that. */
let afterStop: Tree;
/** The same, built with nothing left of earlier builds. */
let fresh: Tree;

beforeAll(async () => {
  site = await newsroomWith(
    'kept-pages',
    `{ publication: { timeZone: 'UTC', tag: 'news.example,2021' }, pageSize: { stories: 10 } }`,
    `experimental: { incrementalBuild: true },`,
  );
  await writeSmallStories(site, 24);
  await writeStory(site, 'storm', story('title: A storm\nformerSlugs: [gale]', NOTES));
  await writeStory(site, 'sturm', story('title: Ein Sturm\nlang: de'));
  await writeStory(site, 'quay', QUAY);
  await mkdir(join(site.dir, 'src/pages/own'), { recursive: true });
  await writeFile(join(site.dir, 'src/pages/own/[id].astro'), OWN);
  await writeFile(join(site.dir, 'src/pages/[...last].astro'), LAST);
  trees = [];
  logs = [];
  await keep(site);
  await edit(site, STORM, (text) =>
    text.replace(
      '<EditorsNote',
      `<EditorsNote date="2021-02-04T10:00Z" headline="It is over">\n\nAll is quiet.\n\n</EditorsNote>\n\n<EditorsNote`,
    ),
  );
  await keep(site);
  await edit(site, 'src/content/stories/sturm.mdx', (text) =>
    text.replace('lang: de', 'lang: de\nslug: unwetter\nformerSlugs: [sturm]'),
  );
  await edit(site, 'src/content/stories/quay.mdx', (text) => text.replace('high', 'low'));
  await keep(site);
  const early = '<EditorsNote date="2021-02-05" headline="TOO EARLY" />';
  const sound = await edit(site, STORM, (text) => text.replace('<EditorsNote', `${early}\n\n$&`));
  await writeFile(join(site.dir, 'stop'), '');
  stopped = await build(site);
  await rm(join(site.dir, 'stop'));
  await writeFile(join(site.dir, STORM), sound);
  await mustBuild(site);
  afterStop = await readTree(site.dist);
  for (const left of ['dist', '.astro', 'node_modules'])
    await rm(join(site.dir, left), { recursive: true, force: true });
  await mustBuild(site);
  fresh = await readTree(site.dist);
});

async function keep(built: Site) {
  logs.push((await mustBuild(built)).output);
  trees.push(await readTree(built.dist));
}

/** The files of a build that are new or other than in the one before. */
const changedIn = (before: Tree | undefined, after: Tree | undefined) =>
  [...(after ?? [])]
    .filter(([path, file]) => !before?.get(path)?.equals(file))
    .map(([path]) => path);

/** The addresses of what was made anew, as the log has them. */
const madeAnew = (log = '') =>
  log
    .split('\n')
    .filter((line) => line.includes('├─') && !/\((?:restored|cached)\)/.test(line))
    .flatMap((line) => /\/\S*/.exec(line.split('├─')[1] ?? '')?.[0] ?? []);

const UPDATE = 'update-2021-02-04-1000';

it('a new note changes what it touches, and nothing else', () => {
  const [before, after] = trees;
  expect(changedIn(before, after)).toEqual(
    [
      // Its own page, and where the story once was, the way there.
      `stories/storm/${UPDATE}/index.html`,
      `stories/gale/${UPDATE}/index.html`,
      // The story's, and that of the note before, which leads to it.
      'stories/storm/index.html',
      'stories/storm/update-2021-02-03/index.html',
      // What tells of the latest of each story.
      'stories/page/3/index.html',
      'topics/power/index.html',
      'topics/storms/page/3/index.html',
      'authors/ada-long/index.html',
      ...['storm', 'gale'].flatMap((slug) => [
        `stories/${slug}/rss.xml`,
        `cards/${slug}.png`,
        `cards/${slug}/${UPDATE}.png`,
      ]),
      ...['topics/power', 'topics/storms', 'authors/ada-long'].map((it) => `${it}/rss.xml`),
      ...['atom.xml', 'feed.json', 'rss.xml'],
    ].toSorted(),
  );
  expect([...(before ?? [])].filter(([path]) => !after?.has(path))).toEqual([]);
});

it('pages and feeds of other stories are kept, but for those with components', () => {
  const stories = madeAnew(logs[1]).flatMap(
    (path) => /^\/stories\/([^/]+)\/[^.]/.exec(path)?.[1] ?? [],
  );
  expect([...new Set(stories)].toSorted()).toEqual(['gale', 'outage', 'page', 'storm', 'sturm']);
});

it('the site is the same as one that is built afresh', () => {
  const [, , kept] = trees;
  expect(changedIn(kept, fresh)).toEqual([]);
  expect(kept?.size).toBe(fresh.size);
  expect(readPage(fresh, 'stories/storm/index.html').attrs('a[hreflang]', 'href')).toContain(
    '/stories/unwetter/',
  );
});

it('a page of the publisher’s is known again by what its story shows', () => {
  const words = trees.map((tree) => /high|low/.exec(readText(tree, 'own/quay/index.html'))?.[0]);
  expect(words).toEqual(['high', 'high', 'low']);
  expect(madeAnew(logs[1])).not.toContain('/own/quay/index.html');
});

it('nothing is kept of a build that was stopped', () => {
  expect(stopped.exitCode).not.toBe(0);
  expect(stopped.output).toContain('Stopped.');
  expect(madeAnew(stopped.output)).toContain('/stories/storm/index.html');
  expect(changedIn(afterStop, fresh)).toEqual([]);
  expect(afterStop.size).toBe(fresh.size);
});
