import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, mustBuild, readTree } from './support/build-site.ts';
import { brokenLinks } from './support/links.ts';
import { edit, newsroomWith, OUTAGE } from './support/newsroom.ts';
import { canonicalOf, metaContent } from './support/page-head.ts';
import { readPage, readText } from './support/read-page.ts';

const STORY = 'stories/outage/index.html';

/** An integration that sets something of Astro's. */
const later = (config: string) =>
  `{ name: 'later', hooks: { 'astro:config:setup': ({ updateConfig }) => updateConfig(${config}) } }`;

/** Home pages of a publisher's, one a locale. */
const HOME = `---
import Page from 'astro-developing-story/components/Page';
export const getStaticPaths = () => ['en', 'de'].map((locale) => ({ params: { locale } }));
const { locale } = Astro.params;
---

<Page subject={{ title: 'Home', path: \`/paper/\${locale}/\` }} lang={locale}><h1>Home</h1></Page>
`;

/** A page that has its title from two sides. */
const ABOUT = `---
import StoryHead from 'astro-developing-story/components/StoryHead';
---

<html lang="en">
  <head><title>About</title><StoryHead title="About us" path="/paper/about/" /></head>
  <body><h1>About</h1></body>
</html>
`;

describe('routes', () => {
  it('that are moved are found where they went, by every link', async () => {
    const site = await newsroomWith(
      'moved',
      `{ routes: { index: '/news', update: '/u/[id]/[slug]', rss: '/feeds/updates.xml', cards: '/img' } }`,
    );
    // What pages and feeds depend on may be set by an integration that Astro asks after ours.
    await edit(site, 'astro.config.mjs', (text) =>
      text
        .replace("site: 'https://news.example',", '')
        .replace(/\],\n/, `, ${later("{ site: 'https://news.example' }")}],\n`),
    );
    // The name of a file as a Mac writes it: an o and a mark.
    await writeFile(
      join(site.dir, 'src/content/stories/extraccio\u0301n.mdx'),
      '---\ntitle: Extracción\npublished: 2021-01-10\n---\n\n<EditorsNote date="2021-01-12">\n\nText.\n\n</EditorsNote>\n\nBody.\n',
    );
    await mustBuild(site);
    const tree = await readTree(site.dist);
    const paths = [...tree.keys()];
    expect(paths).toContain('news/index.html');
    expect(paths).toContain('news/2021/quiet/index.html');
    expect(paths).toContain('u/update-2021-01-13/outage/index.html');
    expect(paths).toContain('feeds/updates.xml');
    expect(paths).toContain('img/outage/published.png');
    expect(paths).toContain('news/2021/quiet/rss.xml');
    expect(paths.filter((path) => /^(?:stories|cards|rss)/.test(path))).toEqual([]);
    // Every address of it has one letter instead.
    expect(paths).toContain('news/extracci\u00F3n/index.html');
    expect(paths).toContain('img/extracci\u00F3n/published.png');
    expect(paths).toContain('u/update-2021-01-12/extracci\u00F3n/index.html');
    expect(readText(tree, 'feeds/updates.xml')).toContain(':extracci%C3%B3n/update-2021-01-12<');
    expect([...tree.values()].filter((file) => /o\u0301|%CC%81/.test(file.toString()))).toEqual([]);
    expect(brokenLinks(tree, 'https://news.example')).toEqual([]);
  });

  it('that are off leave no file and no link, and a site without cards and feeds needs no address', async () => {
    const site = await newsroomWith(
      'off',
      `{
        publication: { name: 'Ours' },
        files: { folder: './src/content/news', pattern: '**/outage.mdx' },
        routes: { update: false, topics: false, topic: false, author: false, corrections: false },
        cards: false,
        feeds: false,
      }`,
      'site: undefined,',
    );
    await rename(join(site.dir, 'src/content/stories'), join(site.dir, 'src/content/news'));
    await mustBuild(site);
    const tree = await readTree(site.dist);
    const paths = [...tree.keys()].filter(
      (path) => !path.startsWith('_astro/') && path !== 'status.txt',
    );
    expect(paths).toEqual(['stories/index.html', 'stories/outage/index.html']);
    expect(readText(tree, STORY)).not.toMatch(/rss\.xml|og:image|\/cards\//);
    const page = readPage(tree, STORY);
    expect(page.attrs('#update-2021-01-13 .ds-sheet-link a', 'href')).toEqual([
      '/stories/outage/#update-2021-01-13',
    ]);
    expect(page.texts('title')).toEqual(['A host goes dark & stays dark | Ours']);
    expect(canonicalOf(page)).toBeUndefined();
    expect(metaContent(page, 'og:url')).toBeUndefined();
    expect(brokenLinks(tree, 'https://news.example')).toEqual([]);
  });
});

describe('a site', () => {
  it('without site is refused, together with every file that isn’t there', async () => {
    const site = await newsroomWith(
      'lacking',
      `{ components: { Time: './src/Nope.astro' }, layout: './src/No.astro' }`,
      'site: undefined,',
    );
    const { exitCode, output } = await build(site);
    expect(exitCode).not.toBe(0);
    expect(output).toContain('can’t use 3 options');
    expect(output).toContain('site');
    expect(output).toContain("'./src/Nope.astro' isn’t a file of this project");
    expect(output).toContain("'./src/No.astro' isn’t a file of this project");
  });

  it('whose own page lacks an author that pages link to is refused', async () => {
    const site = await newsroomWith('lacking-author', '{ cards: false, feeds: false }');
    await mkdir(join(site.dir, 'src/pages/authors'), { recursive: true });
    await writeFile(
      join(site.dir, 'src/pages/authors/[...id].astro'),
      `---\nexport const getStaticPaths = () => [{ params: { id: 'ada-long' } }];\n---\n\n<p>{Astro.params.id}</p>\n`,
    );
    const { exitCode, output } = await build(site);
    expect(exitCode).not.toBe(0);
    expect(output).toContain(
      'src/pages/authors/[...id].astro stands where ours would, and made no page at an address that is linked to:\n\n  /authors/007/, in stories/outage/index.html\n',
    );
    expect(output).toContain('routes: { author: false }');
  });

  it('whose i18n is set too late for its pages is refused', async () => {
    const site = await newsroomWith('late', '');
    const i18n = `{ i18n: { locales: ['en', 'de'], defaultLocale: 'de', routing: { prefixDefaultLocale: true } } }`;
    await edit(site, 'astro.config.mjs', (text) => text.replace(/\],\n/, `, ${later(i18n)}],\n`));
    const { exitCode, output } = await build(site);
    expect(exitCode).not.toBe(0);
    expect(output).toContain('An integration that stands after developingStory() sets i18n');
    expect(output).toContain('Put developingStory() last in integrations, after later');
  });

  it('whose collection has another name is refused', async () => {
    const site = await newsroomWith('mistaken', `{ collection: 'news' }`);
    const { exitCode, output } = await build(site);
    expect(exitCode).not.toBe(0);
    expect(output).toContain(
      'storiesLoader() loads the collection "stories", and developingStory() makes its pages of "news".',
    );
  });

  it('whose loader has options of its own is told where they belong', async () => {
    const site = await newsroomWith('elsewhere', '');
    await edit(site, 'src/content.config.ts', (text) =>
      text.replace('storiesLoader()', "storiesLoader({ base: './news' })"),
    );
    const { exitCode, output } = await build(site);
    expect(exitCode).not.toBe(0);
    expect(output).toContain('storiesLoader() takes no options');
    expect(output).toContain("developingStory({ files: { folder: './content'");
  });
});

describe('with i18n routing', () => {
  it('a story has its pages in the locale of its language', async () => {
    const site = await newsroomWith(
      'locales',
      '',
      `base: '/paper', i18n: { locales: ['en', 'de'], defaultLocale: 'en', routing: { prefixDefaultLocale: true } },`,
    );
    await edit(site, OUTAGE, (story) => story.replaceAll('/status.txt', '/paper/status.txt'));
    await mkdir(join(site.dir, 'src/pages/[locale]'), { recursive: true });
    await writeFile(join(site.dir, 'src/pages/[locale]/index.astro'), HOME);
    await writeFile(join(site.dir, 'src/pages/about.astro'), ABOUT);
    await writeFile(
      join(site.dir, 'src/content/stories/ausfall.mdx'),
      `---
title: Ein Rechenzentrum fällt aus
published: 2021-01-12
lang: de
---
<EditorsNote date="2021-01-13">Der Strom ist wieder da.</EditorsNote>

Der Artikel.
`,
    );
    const { output } = await mustBuild(site);
    const tree = await readTree(site.dist);
    const pages = [...tree.keys()].filter((path) => path.endsWith('.html'));
    expect(pages).toEqual([
      'about/index.html',
      'de/corrections/index.html',
      'de/index.html',
      'de/stories/ausfall/index.html',
      'de/stories/ausfall/update-2021-01-13/index.html',
      'de/stories/index.html',
      'de/subscribe/index.html',
      'de/topics/index.html',
      'en/authors/007/index.html',
      'en/authors/ada-long/index.html',
      'en/corrections/index.html',
      'en/index.html',
      'en/stories/2021/quiet/index.html',
      'en/stories/index.html',
      'en/stories/outage/index.html',
      'en/stories/outage/update-2021-01-13/index.html',
      'en/stories/outage/update-2021-01-22-2/index.html',
      'en/stories/outage/update-2021-01-22/index.html',
      'en/stories/outage/update-2021-02-10/index.html',
      'en/stories/outage/update-2021-02-16-1405/index.html',
      'en/subscribe/index.html',
      'en/topics/1-10/index.html',
      'en/topics/cloud-computing/index.html',
      'en/topics/index.html',
    ]);
    for (const feed of ['rss.xml', 'de/stories/ausfall/rss.xml', 'en/topics/1-10/rss.xml']) {
      expect([...tree.keys()]).toContain(feed);
    }
    expect([...tree.keys()]).toContain('cards/ausfall.png');
    const german = readPage(tree, 'de/stories/index.html');
    expect(german.one('html').attr('lang')).toBe('de');
    expect(german.texts('h2.ds-entry-title')).toEqual(['Ein Rechenzentrum fällt aus']);
    expect(brokenLinks(tree, 'https://news.example', '/paper')).toEqual([]);

    const cards = pages.map((path) => metaContent(readPage(tree, path), 'og:image') ?? path);
    const files = cards.map((card) =>
      card.replace(/^https:\/\/news\.example\/paper\/|\?v=\w+$/g, ''),
    );
    for (const file of files) expect([...tree.keys()]).toContain(file);
    const cardOf = (page: string) => files[pages.indexOf(page)];
    expect(cardOf('de/index.html')).toBe('cards/page/publication.png');
    expect(cardOf('de/stories/index.html')).toBe('cards/page/de/stories.png');
    expect(cardOf('en/topics/1-10/index.html')).toBe('cards/page/en/topics/1-10.png');

    expect(output).toContain('A page has more than one title');
    expect(output).toContain('/about/: “About” and “About us | news.example”');
  });
});
