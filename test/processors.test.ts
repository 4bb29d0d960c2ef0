import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyFixture, mustBuild, readTree } from './support/build-site.ts';

/** Each way in which a site may choose what reads its MDX. */
const SET_UPS = {
  'no options': `integrations: [developingStory()]`,
  'the unified processor': `integrations: [developingStory()], markdown: { processor: unified() }`,
  'a processor of MDX’s own': `integrations: [mdx({ processor: unified() }), developingStory()]`,
  'MDX apart from Markdown': `integrations: [mdx({ extendMarkdownConfig: false }), developingStory()]`,
};

const config = (setUp: string) => `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

export default defineConfig({ site: 'https://news.example', ${setUp} });

`;

/** The article element of each note, and the feed's contents, white space aside. */
const stacks = new Map<string, { notes: string[]; feed: string; cards: string[] }>();

beforeAll(async () => {
  for (const [index, [name, setUp]] of Object.entries(SET_UPS).entries()) {
    const site = await copyFixture('newsroom', `processor-${index}`);
    await writeFile(join(site.dir, 'astro.config.mjs'), config(setUp));
    await mustBuild(site);
    const tree = await readTree(site.dist);
    const html = tree.get('stories/outage/index.html')?.toString() ?? '';
    stacks.set(name, {
      notes: [...html.matchAll(/<article[\s\S]*?<\/article>/g)].map(([note]) => plain(note)),
      feed: plain(tree.get('rss.xml')?.toString() ?? ''),
      cards: [...tree.keys()].filter((path) => path.startsWith('cards/')),
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
    expect(notes).toHaveLength(5);
    expect(notes[0]).toContain('id="update-2021-02-16-1405"');
    expect(notes[0]).toContain('The power is back, as');
    expect(notes[0]).toContain('We are <strong>back</strong>.');
    expect(notes[2]).toContain('<p>An earlier version gave the wrong <em>hour</em>.</p>');
    expect(feed).not.toContain('SENTINEL');
  });

  it('pages, feed and cards are the same as without options', () => {
    const base = stacks.get('no options');
    expect(stacks.get(name)?.notes).toEqual(base?.notes);
    expect(stacks.get(name)?.feed).toBe(base?.feed);
    expect(stacks.get(name)?.cards).toEqual(base?.cards);
  });
});

it('the publication is named after the host, with a guid from host and first year', () => {
  const feed = stacks.get('no options')?.feed;
  expect(feed).toContain('<title>news.example</title>');
  expect(feed).toContain('>tag:news.example,2021:outage/published</guid>');
});
