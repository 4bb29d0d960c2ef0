import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventGuid } from '../event-guid.ts';
import type { Note } from '../types.ts';
import { heldReason } from './held-reason.ts';
import { orderEvents } from './order-events.ts';
import { isDeveloping } from './status.ts';
import { createTimeline, lastModified, type TimelineSource } from './timeline.ts';

const NEW_YORK = 'America/New_York';
const NOW = new Date('2021-03-01T00:00:00Z');

const note = (date: string, more: Partial<Note> = {}): Note => ({
  id: `update-${date}`,
  date,
  kind: 'update',
  empty: false,
  text: 'Text.',
  summary: 'Text.',
  version: '',
  ...more,
});

it('events have what their notes and the story say, and no more', () => {
  const withdrawn = { date: '2021-01-30', reason: 'Wrong' };
  const said: Partial<Note> = {
    headline: 'H',
    authors: [{ name: 'Ada' }],
    key: true,
    pinned: true,
    quiet: true,
    edited: '2021-01-25',
  };
  const of = (more: Partial<TimelineSource>) =>
    createTimeline(
      { storyId: 'outage', published: '2021-01-11', notes: [], ...more },
      { now: NOW, timeZone: NEW_YORK },
    ).map((event) => Object.entries(event).filter(([name]) => !/instant|modified/.test(name)));
  const entries = (event: object) => expect.arrayContaining(Object.entries(event)) as unknown;
  const first = { id: 'published', kind: 'published', date: '2021-01-11', empty: false, number: 0 };
  expect(of({})).toEqual([Object.entries(first)]);
  expect(of({ edited: '2021-01-12', withdrawn })).toEqual([
    Object.entries({ ...first, edited: '2021-01-12', withdrawn }),
  ]);
  const plain = { id: 'update-2021-01-22', kind: 'update', date: '2021-01-22' };
  const [event = [], ...more] = of({ notes: [note('2021-01-22')] });
  expect(event).toHaveLength(7);
  expect(event).toEqual(
    entries({ ...plain, empty: false, number: 1, text: 'Text.', summary: 'Text.' }),
  );
  expect(more).toHaveLength(1);
  const [full = []] = of({ notes: [note('2021-01-22', said)] });
  expect(full).toHaveLength(13);
  expect(full).toEqual(entries({ ...plain, ...said }));
  const [gone = []] = of({ notes: [note('2021-01-22', { ...said, withdrawn })] });
  expect(gone).toHaveLength(11);
  expect(gone).toEqual(entries({ ...plain, withdrawn }));
});

describe('createTimeline', () => {
  const source = {
    storyId: 'outage',
    published: '2021-01-11',
    notes: [
      note('2999-01-01'),
      note('2021-02-20', { draft: true }),
      note('2021-02-16', { headline: 'Back' }),
      note('2021-01-22', { headline: 'False', withdrawn: { date: '2021-01-23', reason: 'Wrong' } }),
    ],
  };
  const timeline = () => createTimeline(source, { now: NOW, timeZone: NEW_YORK });

  it('ends in the first publication and numbers notes from the oldest up', () => {
    expect(timeline().map(({ id, number, held }) => [id, number, held])).toEqual([
      ['update-2999-01-01', 3, 'future'],
      ['update-2021-02-20', 3, 'draft'],
      ['update-2021-02-16', 2, undefined],
      ['update-2021-01-22', 1, undefined],
      ['published', 0, undefined],
    ]);
  });

  it('keeps no headline of a withdrawn note', () => {
    expect(timeline()[3]).not.toHaveProperty('headline');
  });

  it('is modified by the newest visible note or withdrawal', () => {
    const shown = timeline().filter(({ held }) => !held);
    expect(lastModified(shown).date).toBe('2021-02-16');
    expect(lastModified(shown.slice(1)).date).toBe('2021-01-23');
  });
});

describe('held back', () => {
  it('is what lies ahead; today’s day never does', () => {
    const evening = new Date('2021-02-17T03:00:00Z');
    expect(heldReason({ date: '2021-02-16' }, evening, NEW_YORK)).toBeUndefined();
    expect(heldReason({ date: '2021-02-17' }, evening, NEW_YORK)).toBe('future');
    expect(heldReason({ date: '2021-02-17' }, evening, 'UTC')).toBeUndefined();
    expect(heldReason({ date: '2021-02-16T22:01-05:00' }, evening, NEW_YORK)).toBe('future');
    expect(heldReason({ date: '2021-02-16T22:00-05:00' }, evening, NEW_YORK)).toBeUndefined();
  });
});

describe('an event is modified', () => {
  const at = (more: Partial<Note>, source: Partial<TimelineSource> = {}) =>
    createTimeline(
      { storyId: 's', published: '2021-01-11', notes: [note('2021-01-13', more)], ...source },
      { now: NOW, timeZone: NEW_YORK },
    ).map(({ id, modified }) => `${id} ${modified.date}`);

  it('by an edit, a withdrawal and, if it is the first publication, an empty note', () => {
    expect(at({})).toEqual(['update-2021-01-13 2021-01-13', 'published 2021-01-11']);
    expect(at({ edited: '2021-01-15' })[0]).toBe('update-2021-01-13 2021-01-15');
    expect(at({ withdrawn: { date: '2021-01-16', reason: 'R' } })[0]).toBe(
      'update-2021-01-13 2021-01-16',
    );
    expect(at({ empty: true })[1]).toBe('published 2021-01-13');
    expect(at({ empty: true, draft: true })[1]).toBe('published 2021-01-11');
    expect(at({}, { edited: '2021-01-20' })[1]).toBe('published 2021-01-20');
  });

  it('by a takedown of the story, which withdraws all of it', () => {
    const withdrawn = { date: '2021-01-30', reason: 'Forged.' };
    expect(at({}, { withdrawn })).toEqual(['update-2021-01-13 2021-01-30', 'published 2021-01-30']);
    const [event] = createTimeline(
      { storyId: 's', published: '2021-01-11', notes: [note('2021-01-13')], withdrawn },
      { now: NOW, timeZone: NEW_YORK },
    );
    expect(event).not.toHaveProperty('text');
  });

  it('and a quiet note moves nothing', () => {
    const timeline = createTimeline(
      { storyId: 's', published: '2021-01-11', notes: [note('2021-01-13', { quiet: true })] },
      { now: NOW, timeZone: NEW_YORK },
    );
    expect(lastModified(timeline).date).toBe('2021-01-11');
  });
});

describe('orderEvents', () => {
  it('goes by instants, keeps each story’s stack, and doesn’t depend on the files’ order', () => {
    const a = {
      id: 'a',
      timeline: createTimeline(
        { storyId: 'a', published: '2021-01-11', notes: [note('2021-01-11T09:00-05:00')] },
        { now: NOW, timeZone: NEW_YORK },
      ),
    };
    const b = {
      id: 'b',
      timeline: createTimeline(
        { storyId: 'b', published: '2021-01-12', notes: [] },
        { now: NOW, timeZone: NEW_YORK },
      ),
    };
    const order = (stories: (typeof a)[]) =>
      orderEvents(stories).map(({ story, event }) => `${story.id}/${event.id}`);
    expect(order([a, b])).toEqual([
      'b/published',
      'a/update-2021-01-11T09:00-05:00',
      'a/published',
    ]);
    expect(order([b, a])).toEqual(order([a, b]));
  });
});

describe('the order of events', () => {
  const day = fc.integer({ min: 11, max: 14 });
  const stories = fc
    .array(fc.array(day, { maxLength: 5 }), { minLength: 1, maxLength: 12 })
    .map((all) => {
      const taken = new Set<number>();
      return all.map((days, index) => {
        const notes = days
          .toSorted((a, b) => b - a)
          .map((it, place) => note(`2021-01-${it}`, { id: `${place}` }));
        const source = { storyId: `story-${index}`, published: '2021-01-11', notes };
        const clock = { now: NOW, timeZone: NEW_YORK, taken };
        return { id: source.storyId, timeline: createTimeline(source, clock) };
      });
    });

  it('is one whatever the order of the files, and keeps each story’s stack', () => {
    fc.assert(
      fc.property(
        stories.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const order = (given: typeof all) =>
            orderEvents(given).map(({ story, event }) => `${story.id}/${event.id}`);
          expect(order(shuffled)).toEqual(order(all));
          for (const { id, timeline } of all) {
            const own = order(all).filter((it) => it.startsWith(`${id}/`));
            expect(own).toEqual(timeline.map((event) => `${id}/${event.id}`));
          }
        },
      ),
    );
  });
});

describe('isDeveloping', () => {
  const clock = { now: NOW, timeZone: 'UTC', settleAfter: 30 };
  it.each([
    ['developing', '2021-02-20', true],
    ['developing', '2021-01-30', true],
    ['developing', '2021-01-29', false],
    ['final', '2021-02-28', false],
  ] as const)('%s, last changed %s: %s', (status, modified, expected) => {
    expect(isDeveloping({ status, modified }, clock)).toBe(expected);
  });
});

it('guids are tag URIs with any letter percent-encoded', () => {
  expect(eventGuid('news.example,2021', '2021/überfall', 'published')).toBe(
    'tag:news.example,2021:2021/%C3%BCberfall/published',
  );
});
