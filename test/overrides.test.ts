import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMPONENT_NAMES } from '@developing-story/theme/component-names';
import { copyFixture, mustBuild, readTree } from './support/build-site.ts';

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

const config = (options: string) => `import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

export default defineConfig({
  site: 'https://news.example',
  integrations: [developingStory(${options})],
});
`;

let tree: Map<string, Buffer>;
const text = (path: string) => tree.get(path)?.toString() ?? '';

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
  await writeFile(join(site.dir, 'astro.config.mjs'), config(JSON.stringify(options)));
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
  const html = () => text(PAGE[name] ?? 'stories/outage/index.html');

  it('is replaced', () => {
    expect(html()).toContain(`data-mine="${name}"`);
  });

  it('has the default within, once', () => {
    const [, ...inside] = html().split(`data-mine="${name}"`);
    for (const part of inside) expect(part).toMatch(/^[^>]*>\s*<\w/);
    expect(html()).not.toContain(`data-mine="${name}"><div data-mine="${name}"`);
  });
});

it('a publisher’s own page shows what is going on and lists the latest updates, in the layout', () => {
  const html = text('home/index.html');
  expect(html).toContain('data-mine="Layout"');
  const [now = '', latest = ''] = html.split('Latest updates');
  expect(now.split('data-mine="StoryEntry"')).toHaveLength(2);
  expect(latest.match(/<time datetime="[^"]+"/g)).toHaveLength(3);
  expect(html).toContain('Power is back');
});

it('a note is replaced on the story’s page, among older ones and on its own', () => {
  expect(text('stories/outage/index.html').split('data-mine="EditorsNote"')).toHaveLength(4);
  expect(text('stories/outage/notes/1/index.html').split('data-mine="EditorsNote"')).toHaveLength(
    3,
  );
  expect(text('stories/outage/update-2021-01-13/index.html')).toContain('data-mine="EditorsNote"');
});

it('a layout may wrap the default one', async () => {
  const site = await copyFixture('newsroom', 'wrapped-layout');
  await writeFile(
    join(site.dir, 'src/Layout.astro'),
    wrapper('Layout').replace('<slot />', '<slot name="head" slot="head" /><slot />'),
  );
  await writeFile(
    join(site.dir, 'astro.config.mjs'),
    config(`{ layout: './src/Layout.astro', routes: { rss: false }, cards: false }`),
  );
  await mustBuild(site);
  const html = (await readTree(site.dist)).get('stories/outage/index.html')?.toString() ?? '';
  expect(html).toContain('data-mine="Layout"');
  expect(html).toContain('ds-masthead');
  expect(html.split('rel="canonical"')).toHaveLength(2);
});

describe('a layout', () => {
  it('is around every page, with the title it is given', () => {
    expect(text('stories/index.html')).toMatch(/<title>Stories \| news\.example<\/title>/);
    for (const path of ['stories/index.html', 'stories/outage/index.html']) {
      expect(text(path)).toContain('data-mine="Layout"');
      expect(text(path).split('<title>')).toHaveLength(2);
      expect(text(path)).not.toContain('ds-masthead');
    }
  });

  it('takes the head into its slot', () => {
    const [head = ''] = text('stories/outage/index.html').split('</head>');
    expect(head).toContain('rel="canonical"');
    expect(head).toContain('property="og:image"');
    expect(head).toContain('type="application/rss+xml"');
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
