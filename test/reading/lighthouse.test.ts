import type { Result } from 'lighthouse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLighthouse, type Lighthouse } from './support/lighthouse.ts';
import { servedAt } from './support/sites.ts';

let light: Lighthouse;

beforeAll(async () => {
  light = await openLighthouse();
});

afterAll(() => light.close());

/** What pulls a category below 100. */
function faults({ audits, categories }: Result, category: string): string[] {
  return (categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${JSON.stringify(audits[id]?.details ?? audits[id]).slice(0, 600)}`);
}

const startingWith = (audit: string): unknown => expect.stringMatching(new RegExp(`^${audit}: `));

// Speed is not asserted: it depends on the machine. `pnpm bench` measures it.
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

describe.each([
  { name: 'a story', path: '/stories/parler-sues-aws/', hidden: false },
  { name: 'the index', path: '/stories/', hidden: false },
  // An update is found by way of its story: its own page asks to be in no search index.
  { name: 'an update', path: '/stories/parler-sues-aws/update-2021-01-22/', hidden: true },
])('$name', ({ path, hidden }) => {
  it('is what Lighthouse calls accessible, well made and fit for search, and keeps still', async () => {
    const result = await light.look((await servedAt('demo')) + path, {
      onlyCategories: CATEGORIES,
      onlyAudits: ['cumulative-layout-shift', 'network-requests'],
    });
    for (const category of CATEGORIES) {
      const allowed = hidden && category === 'seo' ? ['is-crawlable'] : [];
      expect(faults(result, category), category).toEqual(allowed.map(startingWith));
    }
    expect(result.audits['cumulative-layout-shift']?.numericValue?.toFixed(3)).toBe('0.000');
    const { items } = result.audits['network-requests']?.details as { items: { url: string }[] };
    const hosts = new Set(items.map(({ url }) => new URL(url).hostname));
    expect([...hosts]).toEqual(['127.0.0.1']);
  });
});
