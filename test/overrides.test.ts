import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMPONENT_NAMES } from '@developing-story/theme/component-names';
import { copyFixture, mustBuild, readTree } from './support/build-site.ts';
import { configure, newsroomWith } from './support/newsroom.ts';
import { canonicalOf, metaContent } from './support/page-head.ts';
import { readPage } from './support/read-page.ts';

/** A component of the publisher's that wraps the default and says so. */
const wrapper = (name: string) => `---
import Default from 'astro-developing-story/components/${name}';
import type { ${name}Props } from 'astro-developing-story/types';

type Props = ${name}Props;
---

<div data-mine="${name}"><Default {...Astro.props}><slot /></Default></div>
`;

const LAYOUT = `---
import type { LayoutProps } from 'astro-developing-story/types';

type Props = LayoutProps;

const { title, lang, publication } = Astro.props;
---

<html lang={lang}>
  <head><title>{title}</title><slot name="head" /></head>
  <body data-mine="Layout"><p>{publication.name}</p><slot /></body>
</html>
`;

/** A page of the publisher's own. */
const HOME = `---
import DevelopingNow from 'astro-developing-story/components/DevelopingNow';
import LatestUpdates from 'astro-developing-story/components/LatestUpdates';
import Page from 'astro-developing-story/components/Page';
---

<Page subject={{ title: 'Home', path: '/home/' }}><DevelopingNow limit={1} /><LatestUpdates limit={3} /></Page>
`;

let tree: Map<string, Buffer>;
const STORY = 'stories/outage/index.html';
const page = (path: string) => readPage(tree, path);
const mine = (name: string) => `[data-mine="${name}"]`;

beforeAll(async () => {
  const site = await copyFixture('newsroom', 'overrides');
  await mkdir(join(site.dir, 'src/mine'), { recursive: true });
  for (const name of COMPONENT_NAMES) {
    await writeFile(join(site.dir, `src/mine/${name}.astro`), wrapper(name));
  }
  await writeFile(join(site.dir, 'src/mine/Layout.astro'), LAYOUT);
  await mkdir(join(site.dir, 'src/pages'), { recursive: true });
  await writeFile(join(site.dir, 'src/pages/home.astro'), HOME);
  const components = Object.fromEntries(
    COMPONENT_NAMES.map((name) => [name, `./src/mine/${name}.astro`]),
  );
  const options = {
    components,
    layout: './src/mine/Layout.astro',
    // A story is looked at for news as long as it is developing.
    settleAfter: 100_000,
    pageSize: { stories: 1, notes: 2 },
  };
  await configure(site, JSON.stringify(options));
  await mustBuild(site);
  tree = await readTree(site.dist);
});

/** Where each component is to be seen. */
const PAGE: Record<string, string> = {
  Index: 'stories/index.html',
  StoryEntry: 'stories/index.html',
  StoryList: 'stories/index.html',
  Pagination: 'stories/index.html',
  ListHead: 'topics/cloud-computing/index.html',
  Notes: 'stories/outage/notes/1/index.html',
  Edges: 'stories/index.html',
  Update: 'stories/outage/update-2021-02-16-1405/index.html',
  Topics: 'topics/index.html',
  Group: 'topics/cloud-computing/index.html',
  Corrections: 'corrections/index.html',
  Subscribe: 'subscribe/index.html',
  FeedList: 'subscribe/index.html',
  UpdateList: 'home/index.html',
};

describe.each(COMPONENT_NAMES)('%s', (name) => {
  const replaced = () => page(PAGE[name] ?? STORY).all(mine(name));

  it('is replaced', () => {
    expect(replaced()).not.toHaveLength(0);
  });

  it('has the default within, once', () => {
    for (const { all } of replaced()) {
      const [first] = all('*');
      expect(first).toBeDefined();
      expect(first?.attr('data-mine')).not.toBe(name);
    }
  });
});

it('a publisher’s own page shows what is going on and lists the latest updates, in the layout', () => {
  const home = page('home/index.html').one(mine('Layout'));
  expect(home.all(mine('StoryEntry'))).toHaveLength(1);
  const latest = home.one(mine('UpdateList'));
  expect(latest.texts('h2')).toEqual(['Latest updates']);
  expect(latest.all('time[datetime]')).toHaveLength(3);
  expect(latest.texts('a')).toContain('Power is back');
});

it('a note is replaced on the story’s page, among older ones and on its own', () => {
  const notes = (path: string) => page(path).all(mine('EditorsNote'));
  expect(notes(STORY)).toHaveLength(3);
  expect(notes('stories/outage/notes/1/index.html')).toHaveLength(2);
  expect(notes('stories/outage/update-2021-01-13/index.html')).toHaveLength(1);
});

it('a layout may wrap the default one', async () => {
  const site = await newsroomWith(
    'wrapped-layout',
    `{ layout: './src/Layout.astro', routes: { rss: false }, cards: false }`,
  );
  await writeFile(
    join(site.dir, 'src/Layout.astro'),
    wrapper('Layout').replace('<slot />', '<slot name="head" slot="head" /><slot />'),
  );
  await mustBuild(site);
  const story = readPage(await readTree(site.dist), STORY);
  expect(story.all(mine('Layout'))).toHaveLength(1);
  expect(story.all('.ds-masthead')).toHaveLength(1);
  expect(story.all('link[rel="canonical"]')).toHaveLength(1);
});

describe('a layout', () => {
  it('is around every page, with the title it is given', () => {
    expect(page('stories/index.html').texts('title')).toEqual(['Stories | news.example']);
    for (const path of ['stories/index.html', STORY]) {
      expect(page(path).all(`body${mine('Layout')}`)).toHaveLength(1);
      expect(page(path).all('title')).toHaveLength(1);
      expect(page(path).all('.ds-masthead')).toEqual([]);
    }
  });

  it('takes the head into its slot', () => {
    const head = page(STORY).one('head');
    expect(canonicalOf(head)).toBe('https://news.example/stories/outage/');
    expect(metaContent(head, 'og:image')).toBeDefined();
    expect(head.all('link[type="application/rss+xml"]')).not.toHaveLength(0);
  });
});

it('every component is public and documented, under one name', async () => {
  const root = join(import.meta.dirname, '..');
  const files = await readdir(join(root, 'src/components'));
  const docs = await readFile(join(root, 'docs/components.md'), 'utf8');
  const documented = [...docs.matchAll(/^\| `(\w+)` .*\| `(\w+)Props` +\|$/gm)];
  expect(files).toEqual(expect.arrayContaining(COMPONENT_NAMES.map((name) => `${name}.ts`)));
  expect(documented.map(([, name]) => name).toSorted()).toEqual(COMPONENT_NAMES.toSorted());
  expect(documented.every(([, name, props]) => name === props)).toBe(true);
});
