import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../packages/feeds/test/read-document.ts';
import { build, readTree } from './support/build-site.ts';
import { configure, newsroomWith } from './support/newsroom.ts';
import { readText } from './support/read-page.ts';

const STORY = `---
title: Gate closed
published: 2021-01-11
---
import Breaks from '../../components/Breaks.astro';

<EditorsNote date="2021-03-20">The newest.</EditorsNote>

<EditorsNote date="2021-01-13"><Breaks /></EditorsNote>

The gate is closed.
`;

const options = (size: number) => `{
  publication: { tag: 'news.example,2021' },
  pages: false,
  urls: { story: '/news/[slug]/' },
  cards: false,
  feeds: { size: ${size}, archives: false },
}`;

it('renders the notes that stand in a feed, and no others', async () => {
  const site = await newsroomWith('feed-rendering', options(1));
  await writeFile(join(site.dir, 'src/content/stories/gate.mdx'), STORY);
  await mkdir(join(site.dir, 'src/components'), { recursive: true });
  await writeFile(
    join(site.dir, 'src/components/Breaks.astro'),
    `---\nthrow new Error('This was rendered.');\n---\n`,
  );
  const lean = await build(site);
  expect(lean.output).not.toContain('This was rendered.');
  const tree = await readTree(site.dist);
  const { items } = readDocument(readText(tree, 'rss.xml'));
  expect(items.map(({ guid }) => guid)).toContain('tag:news.example,2021:gate/update-2021-03-20');
  await configure(site, options(50));
  expect((await build(site)).output).toContain('This was rendered.');
});
