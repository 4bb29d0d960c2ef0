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
const DEFAULTS = { size: 50, archives: false, include: 'all' } as const;
const ARCHIVED = { ...DEFAULTS, archives: true } as const;
const live = (all: ReturnType<typeof at>[], selection: FeedSelection) =>
  divideFeed(all, selection).live;

/** How old updates are, in hours: those of a storm, of a busy week, of a year. */
const hours = fc
  .tuple(
    fc.constantFrom(10, 100, 9000),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 700, size: 'max' }),
  )
  .map(([span, parts]) => parts.map((part) => part * span));
const sizes = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 800 }));

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
    const all = Array.from({ length: 260 }, (_, index) => at(index * 10));
    const changed = { modified: { date: '', instant: instantOf(1) } };
    const updates = all.with(158, at(1580, changed)).with(155, at(1550, changed));
    expect(live(updates, DEFAULTS)).toEqual([...updates.slice(0, 50), updates[155], updates[158]]);
    const { archives } = divideFeed(updates, ARCHIVED);
    expect(archives.flat()).toContain(updates[158]);
  });

  it('are of the changed those that changed last, where there isn’t room for all', () => {
    // 495 of the newest day, and older ones: each was changed the later the older it is.
    const day = Array.from({ length: 495 }, (_, index) => at(index / 25));
    const older = Array.from({ length: 12 }, (_, index) =>
      at(100 + index, { modified: { date: '', instant: instantOf(12 - index) } }),
    );
    expect(live([...day, ...older], DEFAULTS)).toEqual([...day, ...older.slice(7)]);
    const reversed = older.map(({ event }, index) =>
      at(100 + index, { modified: older[11 - index]?.event.modified ?? event.modified }),
    );
    expect(live([...day, ...reversed], DEFAULTS)).toEqual([...day, ...reversed.slice(0, 5)]);
  });

  it('are no more than the most, whatever was changed', () => {
    const storm = Array.from({ length: 900 }, (_, index) => at(index / 100));
    const changed = { modified: { date: '', instant: instantOf(0) } };
    const updates = storm.with(800, at(8, changed));
    expect(live(updates, DEFAULTS)).toEqual(updates.slice(0, 500));
    expect(live(updates, { ...DEFAULTS, size: 600 })).toEqual(updates.slice(0, 600));
  });

  it('are a beginning of all, with the newest’s day, whatever they are', () => {
    fc.assert(
      fc.property(hours, sizes, (ages, size) => {
        const sorted = ages.toSorted((a, b) => a - b);
        const all = sorted.map((age) => at(age));
        const chosen = live(all, { ...DEFAULTS, size });
        const most = Math.max(500, size);
        const day = sorted.filter((age) => age - (sorted[0] ?? 0) < 23.9).length;
        expect(chosen).toEqual(all.slice(0, chosen.length));
        expect(chosen.length).toBeGreaterThanOrEqual(Math.min(size, all.length));
        expect(chosen.length).toBeGreaterThanOrEqual(Math.min(day, most));
        expect(chosen.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('the archives of a feed', () => {
  it('are full, counted from the oldest, and leave nothing out', () => {
    fc.assert(
      fc.property(hours, sizes, (ages, size) => {
        const all = ages.toSorted((a, b) => a - b).map((age) => at(age));
        const { live: feed, archives } = divideFeed(all, { ...ARCHIVED, size });
        for (const it of archives) expect(it).toHaveLength(200);
        const archived = archives.toReversed().flat();
        expect(archived).toEqual(all.slice(all.length - archived.length));
        expect(feed.length + archived.length).toBeGreaterThanOrEqual(all.length);
        expect(feed.length).toBeLessThanOrEqual(Math.max(500, size));
      }),
    );
  });

  it('stay as they are when updates are added on top', () => {
    fc.assert(
      fc.property(hours, hours, sizes, (older, newer, size) => {
        const before = older.toSorted((a, b) => a - b).map((age) => at(age + 9000));
        const after = [...newer.toSorted((a, b) => a - b).map((age) => at(age)), ...before];
        const { archives } = divideFeed(before, { ...ARCHIVED, size });
        const { archives: now } = divideFeed(after, { ...ARCHIVED, size });
        expect(now.slice(0, archives.length)).toEqual(archives);
      }),
    );
  });

  it('are none while the feed has everything', () => {
    const all = Array.from({ length: 200 }, (_, index) => at(index * 40));
    expect(divideFeed(all, ARCHIVED)).toEqual({ live: all, archives: [] });
    const more = [...all, at(9000)];
    expect(divideFeed(more, ARCHIVED).archives).toEqual([more.slice(1)]);
  });
});
