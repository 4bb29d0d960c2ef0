import { parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePage } from '../../packages/theme/test/parse-page.ts';
import { mustBuild, readTree } from '../support/build-site.ts';
import { readPage, readText } from '../support/read-page.ts';
import { askedHosts, type InstalledSite } from './support/create-site.ts';
import { installSite } from './support/install-site.ts';
import { siteProblems } from './support/site-problems.ts';

/** A site whose stories go through the unified processor, with plugins of the publisher's own. */
let site: InstalledSite;

beforeAll(async () => {
  site = await installSite('unified');
});

describe.each(['markdown', 'mdx'])(
  'the unified processor, chosen in the options of %s',
  (where) => {
    let tree: Map<string, Buffer>;

    beforeAll(async () => {
      await mustBuild({ ...site, env: { ...site.env, PROCESSOR: where } });
      tree = await readTree(site.dist);
    });

    it('shows the effect of plugins on the page and in the feed', () => {
      const feed = parseRssFeed(readText(tree, 'rss.xml'));
      const words = parsePage(feed.items?.map(({ content }) => content?.encoded).join('') ?? '');
      for (const part of [readPage(tree, 'stories/harbour/index.html'), words]) {
        expect(part.text).toContain('900 kilowatt-hours');
        expect(part.texts('strong')).toContain('every home');
      }
    });

    it('has every address right', () => {
      expect(siteProblems(tree, { origin: 'https://news.example' })).toEqual([]);
    });

    it('asks no host for anything', async () => {
      expect(await askedHosts(site)).toEqual([]);
    });
  },
);
