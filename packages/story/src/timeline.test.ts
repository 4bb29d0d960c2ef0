import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveInstants } from './derive-instants.ts';
import { eventGuid } from './guid.ts';
import { heldReason } from './held.ts';
import { orderEvents } from './order-events.ts';
import { isDeveloping } from './status.ts';
import { createTimeline, lastModified } from './timeline.ts';
import type { Note } from './types.ts';

const NEW_YORK = 'America/New_York';
const NOW = new Date('2021-03-01T00:00:00Z');

const note = (date: string, more: Partial<Note> = {}): Note => ({
  id: `update-${date}`,
  date,
  kind: 'update',
  empty: false,
  ...more,
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
  const timeline = createTimeline(source, NOW, NEW_YORK);

  it('ends in the first publication and numbers notes from the oldest up', () => {
    expect(timeline.map(({ id, number, held }) => [id, number, held])).toEqual([
      ['update-2999-01-01', 3, 'future'],
      ['update-2021-02-20', 3, 'draft'],
      ['update-2021-02-16', 2, undefined],
      ['update-2021-01-22', 1, undefined],
      ['published', 0, undefined],
    ]);
  });

  it('keeps no headline of a withdrawn note', () => {
    expect(timeline[3]).not.toHaveProperty('headline');
  });

  it('is modified by the newest visible note or withdrawal', () => {
    const shown = timeline.filter(({ held }) => !held);
    expect(lastModified('outage', shown, NEW_YORK).date).toBe('2021-02-16');
    expect(lastModified('outage', shown.slice(1), NEW_YORK).date).toBe('2021-01-23');
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

describe('derived instants', () => {
  const day = fc.integer({ min: 1, max: 31 }).map((it) => `2021-03-${String(it).padStart(2, '0')}`);
  const instant = fc
    .tuple(day, fc.integer({ min: 0, max: 23 }))
    .map(([date, hour]) => `${date}T${String(hour).padStart(2, '0')}:30-05:00`);
  const zone = fc.constantFrom('UTC', NEW_YORK, 'Asia/Tokyo', 'Pacific/Apia', 'Europe/London');

  /** Newest first, as an editor stacks them: a day counts as its noon. */
  const stack = fc
    .array(fc.oneof(day, instant), { minLength: 1, maxLength: 15 })
    .map((dates) => dates.toSorted((a, b) => sortKey(b) - sortKey(a)))
    .map((dates) => dates.map((date, index) => ({ id: `note-${dates.length - index}`, date })));
  const sortKey = (date: string) => Date.parse(date.includes('T') ? date : `${date}T12:00-05:00`);

  it('are on the day as written, in the publication’s zone', () => {
    fc.assert(
      fc.property(day, zone, (date, timeZone) => {
        const [at = ''] = deriveInstants('s', [{ id: 'published', date }], timeZone);
        const local = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
        expect(local.format(Date.parse(at))).toBe(date);
      }),
    );
  });

  it('of days never come before the event beneath, and no two share one', () => {
    fc.assert(
      fc.property(stack, zone, (events, timeZone) => {
        const instants = deriveInstants('s', events, timeZone).map((it) => Date.parse(it));
        events.forEach(({ date }, index) => {
          const beneath = instants[index + 1];
          if (date.includes('T') || beneath === undefined) return;
          expect(instants[index]).toBeGreaterThan(beneath);
        });
        const derived = instants.filter((_, index) => !events[index]?.date.includes('T'));
        expect(new Set(derived).size).toBe(derived.length);
      }),
    );
  });

  it('are not changed by what is stacked on top', () => {
    fc.assert(
      fc.property(stack, zone, (events, timeZone) => {
        expect(deriveInstants('s', events, timeZone).slice(1)).toEqual(
          deriveInstants('s', events.slice(1), timeZone),
        );
      }),
    );
  });
});

describe('orderEvents', () => {
  it('goes by instants, keeps each story’s stack, and doesn’t depend on the files’ order', () => {
    const a = {
      id: 'a',
      timeline: createTimeline(
        { storyId: 'a', published: '2021-01-11', notes: [note('2021-01-11T09:00-05:00')] },
        NOW,
        NEW_YORK,
      ),
    };
    const b = {
      id: 'b',
      timeline: createTimeline({ storyId: 'b', published: '2021-01-12', notes: [] }, NOW, NEW_YORK),
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
