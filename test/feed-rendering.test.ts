import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../packages/feeds/test/read-document.ts';
import { mustBuild, readTree } from './support/build-site.ts';
import { newsroomWith } from './support/newsroom.ts';
import { readText } from './support/read-page.ts';

const STORY = `---
title: Gate closed
published: 2021-01-11
---
import Told from '../../components/Told.astro';

<EditorsNote date="2021-03-20"><Told note="newest" /></EditorsNote>

<EditorsNote date="2021-01-13"><Told note="older" /></EditorsNote>

The gate is closed.
`;

const OPTIONS = `{
  publication: { tag: 'news.example,2021' },
  pages: false,
  urls: { story: '/news/[slug]/' },
  cards: false,
  feeds: { size: 1, archives: false },
}`;

it('renders the notes that stand in a feed, and no others', async () => {
  const site = await newsroomWith('feed-rendering', OPTIONS);
  await writeFile(join(site.dir, 'src/content/stories/gate.mdx'), STORY);
  await mkdir(join(site.dir, 'src/components'), { recursive: true });
  await writeFile(
    join(site.dir, 'src/components/Told.astro'),
    `---\nconsole.log('Rendered: the ' + Astro.props.note + ' note.');\n---\n`,
  );
  const { output } = await mustBuild(site);
  expect(output).toContain('Rendered: the newest note.');
  expect(output).not.toContain('Rendered: the older note.');
  const tree = await readTree(site.dist);
  const { items } = readDocument(readText(tree, 'rss.xml'));
  expect(items.map(({ guid }) => guid)).toContain('tag:news.example,2021:gate/update-2021-03-20');
});
