import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { createSite, workspaceVersion } from './support/create-site.ts';
import { install } from './support/install.ts';
import { installedPackages } from './support/installed-packages.ts';

/** What each package may weigh as published, in bytes: a little more than it does. */
const LIMITS: Record<string, number> = {
  'astro-developing-story': 258_000,
  // Of it 610 KB are fonts, 66 KB tell where phrases of Japanese and Chinese begin, and 17 KB which
  // characters other packages of fonts have.
  'developing-story-cards': 802_000,
  'developing-story-feeds': 20_000,
  'developing-story-import': 100_000,
  'developing-story-story': 104_000,
  // Of it 510 KB are fonts, which came with two packages of 1.9 and 2.2 MB before they were cut.
  'developing-story-theme': 590_000,
};

it.each(inject('tarballs').map((file) => [basename(file).replace(/-\d+\..*$/, ''), file]))(
  '%s is no heavier than it must be',
  async (name = '', file = '') => {
    const { size } = await stat(file);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(LIMITS[name] ?? 0);
  },
);

it('has a limit for every package', () => {
  expect(inject('tarballs')).toHaveLength(Object.keys(LIMITS).length);
});

describe('installed beside Astro and sharp', () => {
  /** Packages that came with ours, the heaviest first, with their bytes. */
  let added: [string, number][];
  beforeAll(async () => {
    const site = await createSite('bare', 'bare-weighed');
    await install(site, 'pnpm', [`sharp@${await workspaceVersion('sharp')}`]);
    const before = installedPackages(site);
    await install(site, 'pnpm', ['astro-developing-story']);
    added = [...installedPackages(site)]
      .filter(([name]) => !before.has(name))
      .toSorted(([, a], [, b]) => b - a);
  });

  it('it brings few packages', () => {
    expect(added.map(([name]) => name)).toContain('astro-developing-story@0.0.0');
    expect(added.length, JSON.stringify(added)).toBeLessThan(70);
  });

  it('it weighs little', () => {
    const bytes = added.reduce((sum, [, weight]) => sum + weight, 0);
    expect(bytes, JSON.stringify(added)).toBeLessThan(44_500_000);
  });
});
