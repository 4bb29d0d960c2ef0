import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, copyFixture, mustBuild, readTree, type Site } from './support/build-site.ts';
import { corner, DESIGN } from './support/card-design.ts';
import { brokenLinks } from './support/links.ts';
import { configure, edit } from './support/newsroom.ts';
import { metaContent } from './support/page-head.ts';
import { readPage } from './support/read-page.ts';

const STORY = 'stories/outage/index.html';

/** Lists have cards as well, of which there are enough elsewhere. */
const FEW_PAGES =
  'routes: { topics: false, topic: false, author: false, corrections: false, subscribe: false }';

const configureCards = (site: Site, cards: string) =>
  configure(
    site,
    `{ publication: { name: 'The Example', tag: 'news.example,2021' }, ${FEW_PAGES}, cards: ${cards} }`,
  );

async function siteWith(name: string, cards: string, files: Record<string, string> = {}) {
  const site = await copyFixture('newsroom', `cards-${name}`);
  await configureCards(site, cards);
  await mkdir(join(site.dir, 'src/cards'), { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(site.dir, path), text);
  return site;
}

async function built(site: Site) {
  const { output } = await mustBuild(site);
  const tree = await readTree(site.dist);
  const page = readPage(tree, STORY);
  return { tree, output, page, image: new URL(metaContent(page, 'og:image') ?? '') };
}

it('cards are of the publisher’s own design, by the engine that is set', async () => {
  const cards = `{ design: './src/cards/card.tsx', engine: 'takumi' }`;
  const site = await siteWith('own', cards, {
    'src/cards/card.tsx': DESIGN,
    'src/cards/paper.ts': `export const paper = '#102030';`,
  });
  const { tree } = await built(site);
  expect(await corner(tree.get('cards/outage.png'))).toBe('16,32,48');
});

/** The newsroom with a story whose lead picture is the file given. */
async function pictured(name: string, file: string, bytes: string | Buffer, cards: string) {
  const site = await siteWith(name, cards);
  await writeFile(join(site.dir, 'src/content/stories', file), bytes);
  await writeFile(
    join(site.dir, 'src/content/stories/map.mdx'),
    `---\ntitle: Map of the flood\npublished: 2021-02-10\nimage: { src: ./${file}, alt: Map }\n---\n\nBody.\n`,
  );
  return site;
}

const MAP =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#39c"/></svg>';

let photos: Awaited<ReturnType<typeof built>>;

beforeAll(async () => {
  const cards = `{ design: 'photo', sizes: ['wide', 'square', 'tall'] }`;
  const site = await pictured('svg', 'map.svg', MAP, cards);
  await edit(site, 'src/content/stories/2021/quiet.mdx', (story) =>
    story.replace('title: A quiet story', 'title: A quiet ⌘ story'),
  );
  const theirs = join(site.dir, 'public/cards/page');
  await mkdir(theirs, { recursive: true });
  await writeFile(join(theirs, 'stories.jpg'), 'Ours.');
  photos = await built(site);
});

it('cards come in every size and format that is asked for, the first of them named by pages', async () => {
  const { tree, page, image, output } = photos;
  const sizes = { '': [1200, 630], '.square': [1200, 1200], '.tall': [1080, 1920] };
  for (const [ending, [width, height]] of Object.entries(sizes)) {
    for (const path of [`cards/outage${ending}.jpg`, `cards/outage/published${ending}.jpg`]) {
      const card = tree.get(path);
      const facts = await sharp(card).metadata();
      expect(facts, path).toMatchObject({ format: 'jpeg', width, height });
      expect(card?.byteLength).toBeLessThanOrEqual(300_000);
    }
  }
  expect(image.pathname).toBe('/cards/outage.jpg');
  expect(metaContent(page, 'og:image:type')).toBe('image/jpeg');
  expect([...tree.keys()].some((path) => /^cards\/.*\.png$/.test(path))).toBe(false);
  expect(brokenLinks(tree, 'https://news.example')).toEqual([]);
  // No card of a draft, of what lies ahead, or with a picture of theirs.
  const stories = [...tree.keys()].filter((path) => path.startsWith('cards/'));
  expect(
    stories.filter((path) => !/^cards\/(?:outage|map|2021\/quiet|page)[./]/.test(path)),
  ).toEqual([]);
  expect(stories.filter((path) => /2999|02-20/.test(path))).toEqual([]);
  // Two stories here have a card for themselves and one for their first publication: one picture.
  const pictures = [...tree].filter(([path]) => path.startsWith('cards/'));
  const distinct = new Set(pictures.map(([, bytes]) => bytes.toString('base64')));
  expect(pictures.length).toBeGreaterThan(distinct.size);
  expect(output).toContain(`Cards: ${String(distinct.size)} drawn, 0 already there.`);
  // A log that nobody watches says once how it ended.
  expect(output.match(/Cards: /g)).toHaveLength(1);
});

it('a file of the publisher’s stays in the place of a card, and that is told', () => {
  const { tree, output } = photos;
  expect(tree.get('cards/page/stories.jpg')?.toString()).toBe('Ours.');
  expect(output).toContain('No card is written to /cards/page/stories.jpg');
});

it('characters that no font has are told of, and what to do', () => {
  const { output } = photos;
  expect(output).toContain('The card “A quiet ⌘ story”: No font has “⌘” (U+2318)');
  expect(output).toContain('@fontsource/noto-sans-symbols-2');
});

describe('lead pictures', () => {
  it('may be an SVG, which the card shows', async () => {
    const { tree } = photos;
    const stack = await corner(tree.get('cards/outage.jpg'));
    expect(await corner(tree.get('cards/map.jpg'))).not.toBe(stack);
    const [red = 255, , blue = 0] = (await corner(tree.get('cards/map.jpg')))
      .split(',')
      .map(Number);
    expect(blue).toBeGreaterThan(red);
  });

  it('that no card can show stop the build by their story’s name and their own', async () => {
    const cut = (
      await sharp({ create: { width: 800, height: 600, channels: 3, background: 'red' } })
        .png()
        .toBuffer()
    ).subarray(0, 400);
    const site = await pictured('cut', 'map.png', cut, `{ design: 'photo' }`);
    const { exitCode, output } = await build(site);
    expect(exitCode).not.toBe(0);
    expect(output).toMatch(
      /src\/content\/stories\/map\.mdx: The picture of the card "Map of the flood"/,
    );
    expect(output).toMatch(/stories\/map\.png, is damaged or cut off .* Save it again/);
  });
});
