import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePage } from '../packages/theme/test/parse-page.ts';
import { copyFixture, mustBuild, readTree } from './support/build-site.ts';
import { readText } from './support/read-page.ts';

/** Each way in which a site may choose what reads its MDX. */
const SET_UPS = {
  'no options': `integrations: [ours]`,
  'the unified processor': `integrations: [ours], markdown: { processor: unified() }`,
  'a processor of MDX’s own': `integrations: [mdx({ processor: unified() }), ours]`,
  'MDX apart from Markdown': `integrations: [mdx({ extendMarkdownConfig: false }), ours]`,
};

const config = (setUp: string) => `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

const ours = developingStory({
  cards: false,
  routes: { index: false, update: false, topics: false, topic: false, author: false, corrections: false, subscribe: false },
});

export default defineConfig({ site: 'https://news.example', ${setUp} });

`;

/** What Markdown counts through the whole of a file: footnotes and headings. */
const COUNTED = `---
title: Ferry line
published: 2021-01-10
---

<EditorsNote date="2021-01-12">

Back[^eve] and back again[^eve], at nine[^nine].

## Background

Some history of the note.

</EditorsNote>

It sails[^week], see [the background](#background).

## Background

Boats since 1890.[^eve]

[^eve]: Said so.
[^nine]: In summer[^week].
[^week]: To Friday.
`;

/** The article element of each note, and the feed's contents, white space aside. */
const stacks = new Map<string, { notes: string[]; feed: string }>();

beforeAll(async () => {
  for (const [index, [name, setUp]] of Object.entries(SET_UPS).entries()) {
    const site = await copyFixture('newsroom', `processor-${index}`);
    await writeFile(join(site.dir, 'astro.config.mjs'), config(setUp));
    await writeFile(join(site.dir, 'src/content/stories/ferry.mdx'), COUNTED);
    await mustBuild(site);
    const tree = await readTree(site.dist);
    const html = readText(tree, 'stories/outage/index.html');
    stacks.set(name, {
      notes: [...html.matchAll(/<article[\s\S]*?<\/article>/g)].map(([note]) => plain(note)),
      feed: plain(readText(tree, 'rss.xml')),
    });
  }
});

function plain(html: string): string {
  return html
    .replace(/ data-astro-cid-\w+/g, '')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ');
}

describe.each(Object.keys(SET_UPS))('with %s', (name) => {
  it('the story has its stack of notes, with ids, paragraphs and no secret', () => {
    const { notes = [], feed = '' } = stacks.get(name) ?? {};
    const stack = parsePage(notes.join('')).all('article');
    expect(stack).toHaveLength(5);
    const [newest, , correction] = stack;
    expect(newest?.attr('id')).toBe('update-2021-02-16-1405');
    expect(newest?.text).toContain('The power is back, as');
    expect(newest?.texts('strong')).toEqual(['back']);
    expect(correction?.texts('.ds-prose > p')).toEqual(['An earlier version gave the wrong hour.']);
    expect(correction?.texts('em')).toEqual(['hour']);
    expect(feed).not.toContain('SENTINEL');
  });

  it('pages and feed are the same as without options', () => {
    const base = stacks.get('no options');
    expect(stacks.get(name)?.notes).toEqual(base?.notes);
    expect(stacks.get(name)?.feed).toBe(base?.feed);
  });
});

it('the publication is named after the host, with a guid from host and first year', () => {
  const feed = stacks.get('no options')?.feed;
  expect(feed).toContain('<title>news.example</title>');
  expect(feed).toContain('>tag:news.example,2021:outage/published</guid>');
});
