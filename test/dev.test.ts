import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parsePage } from '../packages/theme/test/parse-page.ts';
import { copyFixture, type Site } from './support/build-site.ts';
import { corner, DESIGN } from './support/card-design.ts';
import { startDev, type DevServer } from './support/dev-server.ts';
import { configure, OUTAGE, stack } from './support/newsroom.ts';

let site: Site;
let server: DevServer;
let file: string;
let source: string;

beforeAll(async () => {
  site = await copyFixture('newsroom', 'dev');
  file = join(site.dir, OUTAGE);
  source = await readFile(file, 'utf8');
  server = await startDev(site);
});

afterAll(() => server.stop());

it('shows drafts and what is held back, marked, and keeps them out of the feed', async () => {
  const page = await server.see('/stories/outage/', 'Power is back');
  expect(page).toContain('SENTINELDRAFT body.');
  expect(page).toContain('Draft: in no build');
  expect(page).toContain('SENTINELFUTURE body.');
  expect(page).toContain('Held back until its date');
  expect(page).not.toContain('SENTINELWITHDRAWN');
  const feed = await server.see('/rss.xml', 'Power is back');
  expect(feed).not.toContain('SENTINEL');
});

it('serves cards', async () => {
  await server.see('/cards/outage/update-2021-02-16-1405.png', 'PNG');
});

it('shows every card as networks show it, and a new headline on save', async () => {
  const page = await server.see('/_cards', '/cards/outage/update-2021-02-16-1405.png?v=');
  expect(page).toContain('wide, 1200 × 630, image/png');
  const shown = /\/cards\/outage\/published\.png\?v=\w+/.exec(page)?.[0] ?? '';
  await writeFile(file, source.replace('title: A host goes dark', 'title: A host is dark'));
  const changed = await server.see('/_cards', 'A host is dark');
  expect(changed).not.toContain(shown);
  await writeFile(file, source);
  await server.see('/_cards', 'A host goes dark');
});

it('shows an edit and a new note on the page and in the feed', async () => {
  await writeFile(
    file,
    stack(source, '<EditorsNote date="2021-02-18">News.</EditorsNote>').replace(
      'The power is back,',
      'Power has returned,',
    ),
  );
  await server.see('/stories/outage/', 'Power has returned,');
  await server.seePage('/stories/outage/', 'article#update-2021-02-18');
  for (const feed of [
    '/rss.xml',
    '/atom.xml',
    '/feed.json',
    '/stories/outage/rss.xml',
    '/topics/cloud-computing/rss.xml',
    '/authors/ada-long/rss.xml',
  ]) {
    await server.see(feed, 'Power has returned,');
    await server.see(feed, 'outage/update-2021-02-18');
  }
  await server.see('/stories/atom.xml', 'outage/published');
});

it('serves the log of corrections and its feed, and changes them on save', async () => {
  await writeFile(file, source.replace('gave the wrong *hour*', 'had the *hour* wrong'));
  await server.see(
    '/corrections/rss.xml',
    'had the <em>hour</em> wrong'.replaceAll('<', '&#x3C;').replaceAll('>', '&gt;'),
  );
  await server.seePage('/corrections/', 'article p', 'had the hour wrong');
  await server.see('/feed.css', 'channel');
  await server.see('/subscribe/', '/topics/cloud-computing/rss.xml');
});

it('takes up a story file that is added', async () => {
  await writeFile(
    join(site.dir, 'src/content/stories/second.mdx'),
    '---\ntitle: Second\npublished: 2021-03-02\n---\n\n<EditorsNote date="2021-03-03">Moved.</EditorsNote>\n\nText.\n',
  );
  await server.seePage('/stories/second/', 'article#update-2021-03-03 p', 'Moved.');
});

it('lets a note come out that falls due while the server goes on, on its page and in the feed', async () => {
  const due = new Date(Date.now() + 2000).toISOString().replace(/\.\d+Z$/, 'Z');
  await writeFile(file, stack(source, `<EditorsNote date="${due}">It is due.</EditorsNote>`));
  await server.see('/rss.xml', 'It is due.');
  const page = await server.seePage('/stories/outage/', 'article', 'It is due.');
  expect(
    page
      .texts('article')
      .filter((text) => text.includes('It is due.'))
      .join(),
  ).not.toContain('Held back until its date');
  await writeFile(file, source);
});

it('shows all pages though a picture is missing, and the picture once it is there', async () => {
  const named = join(site.dir, 'src/content/stories/late.mdx');
  const image = 'image: { src: ./late.jpg, alt: A gate }';
  await writeFile(named, `---\ntitle: Late\npublished: 2021-03-02\n${image}\n---\n\nText.\n`);
  await server.see('/stories/late/', 'DS009 picture-missing');
  await server.see('/stories/outage/', 'A host goes dark');
  const picture = join(site.dir, 'src/content/stories/late.jpg');
  await copyFile(join(site.dir, 'src/content/stories/servers.jpg'), picture);
  await server.seePage('/stories/late/', 'img[alt="A gate"]');
  await rm(picture);
  await server.see('/stories/late/', 'DS009 picture-missing');
  await rm(named);
  await server.see('/stories/', /^(?![\s\S]*\/stories\/late\/)[\s\S]*\/stories\/outage\//);
});

it('shows a story that lacks a field, with what is wrong in it', async () => {
  await writeFile(file, source.replace(/^title: .*$/m, 'titel: Gone'));
  const page = await server.see('/stories/outage/', 'DS201 field-missing');
  expect(page).toContain('“titel”, which is no field of a story');
  expect(page).toContain('Power is back');
  await writeFile(file, source);
  await server.see('/stories/outage/', 'A host goes dark');
});

it('outlives a mistake: it says where, shows the rest, and mends when it is mended', async () => {
  await writeFile(file, source.replace('date="2021-02-16T14:05-05:00"', 'date="Feb. 16"'));
  const page = await server.see(
    '/stories/outage/',
    /^(?![\s\S]*Power is back)[\s\S]*A second note/,
  );
  expect(page).toContain('A second note of that day.');
  expect(server.output()).toContain('date="Feb. 16" can’t be read as a date.');
  // Above the note that stands beneath the one that can't be read.
  const stack = parsePage(page).one('.ds-stack');
  expect(stack.texts('.ds-problem')[0]).toContain('DS102 unreadable-date');
  expect(stack.attrs('.ds-problem + article', 'id')[0]).toBe('update-2021-02-10');
  await writeFile(file, source);
  await server.see('/stories/outage/', 'Power is back');
});

it('shows a change of a card’s own design, its faults by the story’s file, and no preview once cards are off', async () => {
  const design = join(site.dir, 'src/cards/card.tsx');
  const paper = join(site.dir, 'src/cards/paper.ts');
  await mkdir(join(site.dir, 'src/cards'));
  await writeFile(design, DESIGN);
  await writeFile(paper, `export const paper = '#102030';`);
  const shown = async (other: string) => {
    const seen = new RegExp(`/cards/outage\\.png\\?v=(?!${other})(\\w+)`);
    return seen.exec(await server.see('/_cards', seen))?.[1] ?? '';
  };
  const colour = async () => {
    const response = await fetch(`${server.origin}/cards/outage.png`);
    return corner(Buffer.from(await response.arrayBuffer()));
  };
  const ours = await shown('-');
  await configure(site, `{ cards: { design: './src/cards/card.tsx' } }`);
  const first = await shown(ours);
  expect(await colour()).toBe('16,32,48');
  // The card has a new version with the design's source, and with that of what it imports.
  await writeFile(design, DESIGN.replace('backgroundColor: paper', `backgroundColor: '#111111'`));
  const second = await shown(first);
  expect(await colour()).toBe('17,17,17');
  await writeFile(design, DESIGN);
  await writeFile(paper, `export const paper = '#405060';`);
  await shown(second);
  expect(await colour()).toBe('64,80,96');
  await writeFile(
    design,
    DESIGN.replace('const headline', `throw new Error('No such colour');\n  const headline`),
  );
  await server.see('/cards/outage.png', '<title>Error</title>');
  expect(server.output()).toContain(
    'src/content/stories/outage.mdx: The card design "./src/cards/card.tsx" can\'t draw the wide card "A host goes dark & stays dark": No such colour',
  );
  // What a card's address is made of fails before anything is drawn, and is the page's matter.
  await writeFile(design, DESIGN.replace('export default', ''));
  await server.see('/stories/outage/', '<title>Error</title>');
  expect(server.output()).toContain(
    'src/content/stories/outage.mdx: A card design "./src/cards/card.tsx" has no function draw',
  );
  await configure(site, '{ cards: false }');
  await server.see('/_cards', /404: not found/i);
});
