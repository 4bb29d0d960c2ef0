import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, inject, it } from 'vitest';

/** What each package may weigh as published, in bytes: a little more than it does. */
const LIMITS: Record<string, number> = {
  'astro-developing-story': 157_000,
  'developing-story-cards': 74_000,
  'developing-story-feeds': 15_000,
  'developing-story-import': 58_000,
  'developing-story-story': 53_000,
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
