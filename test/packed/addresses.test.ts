import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mustBuild, readTree } from '../support/build-site.ts';
import { canonicalOf } from '../support/page-head.ts';
import { readPage } from '../support/read-page.ts';
import { askedHosts, type InstalledSite } from './support/create-site.ts';
import { installSite } from './support/install-site.ts';
import { siteProblems } from './support/site-problems.ts';

const BASES = ['/', '/news'];
const TRAILING_SLASHES = ['always', 'never', 'ignore'];
const FORMATS = ['directory', 'file', 'preserve'];

/** Each two settings meet, and each slash every format. */
const settings = TRAILING_SLASHES.flatMap((slash, row) =>
  FORMATS.map((format, column) => ({ base: BASES[(row + column) % 2] ?? '/', slash, format })),
);

let site: InstalledSite;

beforeAll(async () => {
  site = await installSite('addresses');
});

describe.each(settings)('base $base, trailingSlash $slash, format $format', (setting) => {
  const { base, slash, format } = setting;
  let tree: Map<string, Buffer>;

  beforeAll(async () => {
    const dist = join(site.dir, `dist-${base.length}-${slash}-${format}`);
    const env = { BASE: base, TRAILING_SLASH: slash, FORMAT: format, OUT: dist };
    await mustBuild({ ...site, env: { ...site.env, ...env } });
    tree = await readTree(dist);
  });

  it('every address leads to a file', () => {
    expect(siteProblems(tree, { origin: 'https://news.example', base })).toEqual([]);
  });

  it('pages call themselves by addresses that end as the setting says', () => {
    const own = [...tree.keys()]
      .filter((path) => path.endsWith('.html') && path.startsWith('stories'))
      .map((path) => canonicalOf(readPage(tree, path)) ?? 'none');
    // The index, two stories, four updates.
    expect(own).toHaveLength(7);
    const slashed = slash === 'always' || (slash === 'ignore' && format === 'directory');
    expect(own.filter((address) => address.endsWith('/') !== slashed)).toEqual([]);
  });
});

it('asks no host for anything', async () => {
  expect(await askedHosts(site)).toEqual([]);
});
