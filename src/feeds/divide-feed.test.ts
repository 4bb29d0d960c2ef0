import fc from 'fast-check';
import type { StoryEvent } from '@developing-story/story';
import { describe, expect, it } from 'vitest';
import type { FeedSelection } from '../options/feeds.ts';
import { divideFeed } from './divide-feed.ts';

const NEWEST = Date.parse('2021-02-16T12:00:00Z');
const instantOf = (hoursAgo: number) => new Date(NEWEST - hoursAgo * 3_600_000).toISOString();
const at = (hoursAgo: number, more: Partial<StoryEvent> = {}) => ({
  event: {
    id: `${hoursAgo}`,
    kind: 'update',
    instant: instantOf(hoursAgo),
    modified: { date: '', instant: instantOf(hoursAgo) },
    ...more,
  } as StoryEvent,
});
const DEFAULTS = { newest: 50, within: 24, most: 500, archive: false, include: 'all' } as const;
const live = (all: ReturnType<typeof at>[], selection: FeedSelection) =>
  divideFeed(all, selection).live;

const hours = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 120 });
const number = fc.integer({ min: 1, max: 60 });

describe('the updates of a feed', () => {
  it('are the newest and all of the newest’s day', () => {
    const slow = Array.from({ length: 60 }, (_, index) => at(index * 10));
    expect(live(slow, DEFAULTS)).toEqual(slow.slice(0, 50));
    const busy = Array.from({ length: 300 }, (_, index) => at(index / 10));
    expect(live(busy, DEFAULTS)).toHaveLength(241);
    const storm = Array.from({ length: 900 }, (_, index) => at(index / 100));
    expect(live(storm, DEFAULTS)).toHaveLength(500);
    expect(live([], DEFAULTS)).toEqual([]);
  });

  it('may be the key ones, with all that mends', () => {
    const updates = [
      at(1),
      at(2, { key: true }),
      at(3, { kind: 'correction' }),
      at(4, { key: true, withdrawn: { date: '2021-02-16', reason: 'R' } }),
      at(5, { kind: 'published' }),
    ];
    expect(live(updates, { ...DEFAULTS, include: 'key' })).toEqual(updates.slice(1));
  });

  it('are also what is older and was changed since', () => {
    const all = Array.from({ length: 60 }, (_, index) => at(index * 10));
    const changed = { modified: { date: '', instant: instantOf(1) } };
    const updates = all.with(58, at(580, changed)).with(55, at(550, changed));
    expect(live(updates, DEFAULTS)).toEqual([...updates.slice(0, 50), updates[55], updates[58]]);
    const { archives } = divideFeed(updates, { ...DEFAULTS, archive: 10 });
    expect(archives.flat()).toContain(updates[58]);
    expect(live(updates, { ...DEFAULTS, most: 50 })).toEqual(updates.slice(0, 50));
  });

  it('are a beginning of all, whatever they are', () => {
    fc.assert(
      fc.property(hours, number, number, number, (ages, newest, within, most) => {
        const all = ages.toSorted((a, b) => a - b).map((age) => at(age));
        const chosen = live(all, { ...DEFAULTS, newest, within, most });
        expect(chosen).toEqual(all.slice(0, chosen.length));
        expect(chosen.length).toBeGreaterThanOrEqual(Math.min(newest, most, all.length));
        expect(chosen.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('the archives of a feed', () => {
  const selections = fc
    .record({ newest: number, within: number, most: number, archive: number })
    .map((it) => ({ ...it, most: Math.max(it.most, it.archive), include: 'all' as const }));

  it('are full, counted from the oldest, and leave nothing out', () => {
    fc.assert(
      fc.property(hours, selections, (ages, selection) => {
        const all = ages.toSorted((a, b) => a - b).map((age) => at(age));
        const { live: feed, archives } = divideFeed(all, selection);
        for (const it of archives) expect(it).toHaveLength(selection.archive);
        const archived = archives.toReversed().flat();
        expect(archived).toEqual(all.slice(all.length - archived.length));
        if (archives.length > 0 || all.length <= selection.most) {
          expect(feed.length + archived.length).toBeGreaterThanOrEqual(all.length);
        }
        expect(feed.length).toBeLessThanOrEqual(selection.most);
      }),
    );
  });

  it('stay as they are when updates are added on top', () => {
    fc.assert(
      fc.property(hours, hours, selections, (older, newer, selection) => {
        const before = older.toSorted((a, b) => a - b).map((age) => at(age + 100));
        const after = [...newer.toSorted((a, b) => a - b).map((age) => at(age)), ...before];
        const { archives } = divideFeed(before, selection);
        expect(divideFeed(after, selection).archives.slice(0, archives.length)).toEqual(archives);
      }),
    );
  });

  it('are none while the feed has everything', () => {
    const all = Array.from({ length: 50 }, (_, index) => at(index * 40));
    expect(divideFeed(all, { ...DEFAULTS, archive: 50 })).toEqual({ live: all, archives: [] });
    const more = [...all, at(5000)];
    expect(divideFeed(more, { ...DEFAULTS, archive: 50 }).archives).toEqual([more.slice(1)]);
  });
});
