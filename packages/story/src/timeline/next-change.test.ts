import { describe, expect, it } from 'vitest';
import { readStories } from '../files/read-stories.ts';
import { nextChange } from './next-change.ts';
import { isDated } from './story-summary.ts';

interface Given {
  now: string;
  timeZone?: string;
  settleAfter?: number;
}

/** The next change of stories, each given as frontmatter fields and notes. */
function next(
  files: Record<string, { front?: string; notes?: string[] }>,
  { now, timeZone = 'America/New_York', settleAfter = 30 }: Given,
) {
  const sources = Object.entries(files).map(
    ([slug, { front = 'published: 2021-01-11', notes = [] }]) => ({
      file: `${slug}.mdx`,
      slug,
      source: `---\ntitle: T\n${front}\n---\n\n${notes.map((it) => `<EditorsNote ${it} />\n\n`).join('')}A.\n`,
    }),
  );
  const context = { timeZone, lang: 'en-US', now: new Date(now) };
  const { stories, problems } = readStories(sources, context);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const dated = stories.map(({ facts }) => facts).filter(isDated);
  return nextChange(dated, { now: new Date(now), timeZone, settleAfter });
}

const final = 'published: 2021-01-11\nstatus: final';

describe('the next change', () => {
  it('is nothing where all is final or settled', () => {
    expect(next({}, { now: '2021-02-01T12:00Z' })).toBeUndefined();
    expect(next({ a: { front: final } }, { now: '2021-01-12T12:00Z' })).toBeUndefined();
    expect(next({ a: {} }, { now: '2022-01-12T12:00Z' })).toBeUndefined();
  });

  it('is the midnight after the days in which a story settles', () => {
    const settles = {
      instant: '2021-02-11T00:00:00-05:00',
      changes: [{ type: 'settles', slug: 'a' }],
    };
    expect(next({ a: {} }, { now: '2021-01-12T12:00Z' })).toEqual(settles);
    expect(next({ a: {} }, { now: '2021-02-11T04:59:59Z' })).toEqual(settles);
    expect(next({ a: {} }, { now: '2021-02-11T05:00:00Z' })).toBeUndefined();
  });

  it('is the midnight of the publication, summer time and all', () => {
    const at = (timeZone: string, front: string) =>
      next({ a: { front } }, { now: '2021-03-01T12:00Z', timeZone, settleAfter: 30 })?.instant;
    expect(at('Europe/Berlin', 'published: 2021-02-26')).toBe('2021-03-29T00:00:00+02:00');
    expect(at('America/New_York', 'published: 2021-02-11')).toBe('2021-03-14T00:00:00-05:00');
    // Beirut's clocks skipped the midnight of this day.
    expect(at('Asia/Beirut', 'published: 2021-02-25')).toBe('2021-03-28T01:00:00+03:00');
    expect(at('Asia/Kolkata', 'published: 2021-02-25T20:00Z')).toBe('2021-03-29T00:00:00+05:30');
  });

  it('is that a scheduled note appears: by its instant, or by its day', () => {
    const at = (note: string) =>
      next({ a: { front: final, notes: [note] } }, { now: '2021-02-16T12:00Z' });
    expect(at('date="2021-02-17T09:00Z"')).toEqual({
      instant: '2021-02-17T04:00:00-05:00',
      changes: [{ type: 'note', slug: 'a', id: 'update-2021-02-17-0900' }],
    });
    expect(at('date="2021-02-17"')?.instant).toBe('2021-02-17T00:00:00-05:00');
    expect(at('date="2021-02-16"')).toBeUndefined();
    expect(at('date="2021-02-17" draft')).toBeUndefined();
  });

  it('is that a scheduled story appears, whatever notes it has', () => {
    const front = 'published: 2021-02-17T09:00-05:00';
    const now = '2021-02-16T12:00Z';
    expect(next({ a: { front, notes: ['date="2021-02-17"'] } }, { now })).toEqual({
      instant: '2021-02-17T09:00:00-05:00',
      changes: [{ type: 'story', slug: 'a' }],
    });
    expect(next({ a: { front: `${front}\ndraft: true` } }, { now })).toBeUndefined();
  });

  it('is the first of all, with what else happens then', () => {
    const stories = {
      a: { notes: ['date="2021-02-20"'] },
      b: { front: 'published: 2021-02-18' },
      c: { front: final, notes: ['date="2021-02-18T05:00Z"'] },
    };
    expect(next(stories, { now: '2021-02-16T12:00Z' })).toEqual({
      instant: '2021-02-18T00:00:00-05:00',
      changes: [
        { type: 'story', slug: 'b' },
        { type: 'note', slug: 'c', id: 'update-2021-02-18-0500' },
      ],
    });
  });

  it('is not moved by quiet notes and held-back ones', () => {
    const front = 'published: 2021-02-01';
    const settled = { now: '2021-02-16T12:00Z', settleAfter: 3 };
    expect(next({ a: { front, notes: ['date="2021-02-15" quiet'] } }, settled)).toBeUndefined();
    expect(next({ a: { front, notes: ['date="2021-02-15"'] } }, settled)?.instant).toBe(
      '2021-02-19T00:00:00-05:00',
    );
  });

  it('leaves a withdrawn story alone but for its notes', () => {
    const front = 'published: 2021-02-01\nwithdrawn: 2021-02-02\nreason: Forged.';
    expect(next({ a: { front } }, { now: '2021-02-03T12:00Z' })).toBeUndefined();
  });
});
