import fc from 'fast-check';
import type { StoryEvent } from '@developing-story/story';
import { describe, expect, it } from 'vitest';
import { selectUpdates } from './select-updates.ts';

const NEWEST = Date.parse('2021-02-16T12:00:00Z');
const at = (hoursAgo: number, more: Partial<StoryEvent> = {}) => ({
  event: {
    id: `${hoursAgo}`,
    kind: 'update',
    instant: new Date(NEWEST - hoursAgo * 3_600_000).toISOString(),
    ...more,
  } as StoryEvent,
});
const DEFAULTS = { newest: 50, within: 24, most: 500, include: 'all' } as const;

describe('the updates of a feed', () => {
  it('are the newest and all of the newest’s day', () => {
    const slow = Array.from({ length: 60 }, (_, index) => at(index * 10));
    expect(selectUpdates(slow, DEFAULTS)).toEqual(slow.slice(0, 50));
    const busy = Array.from({ length: 300 }, (_, index) => at(index / 10));
    expect(selectUpdates(busy, DEFAULTS)).toHaveLength(241);
    const storm = Array.from({ length: 900 }, (_, index) => at(index / 100));
    expect(selectUpdates(storm, DEFAULTS)).toHaveLength(500);
    expect(selectUpdates([], DEFAULTS)).toEqual([]);
  });

  it('may be the key ones, with all that mends or takes back', () => {
    const updates = [
      at(1),
      at(2, { key: true }),
      at(3, { kind: 'correction' }),
      at(4, { withdrawn: { date: '2021-02-16', reason: 'R' } }),
      at(5, { kind: 'published' }),
    ];
    expect(selectUpdates(updates, { ...DEFAULTS, include: 'key' })).toEqual(updates.slice(1));
  });

  it('are a beginning of all, whatever they are', () => {
    const hours = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 80 });
    const number = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(hours, number, number, number, (ages, newest, within, most) => {
        const all = ages.toSorted((a, b) => a - b).map((age) => at(age));
        const chosen = selectUpdates(all, { newest, within, most, include: 'all' });
        expect(chosen).toEqual(all.slice(0, chosen.length));
        expect(chosen.length).toBeGreaterThanOrEqual(Math.min(newest, most, all.length));
        expect(chosen.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
