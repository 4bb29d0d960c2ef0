import { expect, it } from 'vitest';
import type { Note } from '@developing-story/story';
import { keepDatesOf, knownDates } from './known-dates.ts';
import { storyDates, type DatesSource } from './story-dates.ts';

const MINUTE = 60_000;
const START = Date.parse('2021-02-16T12:00Z');

function source(title: string, ...dates: string[]): DatesSource {
  const notes = dates.map((date, index) => ({
    id: `note-${dates.length - index}`,
    date,
    kind: 'update',
    empty: false,
    text: title,
    summary: title,
    version: '',
  }));
  return {
    storyId: 'gate',
    published: '2021-01-11',
    status: 'final',
    draft: false,
    notes: notes as Note[],
  };
}

function clock(minutes: number) {
  return { now: new Date(START + minutes * MINUTE), timeZone: 'UTC', settleAfter: 30 };
}

function heldAt(minutes: number, of: DatesSource) {
  const { timeline } = knownDates('gate', of, clock(minutes), new Set());
  return timeline.map(({ held }) => held);
}

it('lets a note come out at its minute', () => {
  const story = source('Gate', '2021-02-16T12:02Z');
  expect(heldAt(0, story)).toEqual(['future', undefined]);
  expect(heldAt(1, story)).toEqual(['future', undefined]);
  expect(heldAt(2, story)).toEqual([undefined, undefined]);
});

it('tells of a note that was changed, added and taken away', () => {
  expect(heldAt(5, source('Gate', '2021-02-16'))).toHaveLength(2);
  expect(heldAt(5, source('Gate', '2021-02-17', '2021-02-16'))).toEqual([
    'future',
    undefined,
    undefined,
  ]);
  expect(heldAt(5, source('Gate'))).toHaveLength(1);
  const [event] = knownDates('gate', source('Other', '2021-02-16'), clock(5), new Set()).timeline;
  expect(event?.text).toBe('Other');
});

it('says the same as what is dated anew, beside stories of the same instants too', () => {
  const story = source('Gate', '2021-02-16T11:00Z', '2021-02-15');
  const [kept, anew] = [new Set<number>(), new Set<number>()];
  for (const taken of [kept, anew]) storyDates(story, clock(0), taken);
  expect(knownDates('gate', story, clock(0), kept)).toEqual(storyDates(story, clock(0), anew));
  expect(kept).toEqual(anew);
});

it('gives each reading events of its own', () => {
  const read = () => knownDates('gate', source('Gate'), clock(0), new Set()).timeline[0];
  expect(read()).toEqual(read());
  expect(read()).not.toBe(read());
  keepDatesOf(new Set());
  expect(read()?.id).toBe('published');
});
