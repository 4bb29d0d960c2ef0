import { expect, it } from 'vitest';
import { presentDay, presentInstant } from './present-instant.ts';

const now = new Date('2021-02-16T19:05:42.123Z');

it.each([
  ['America/New_York', '2021-02-16T14:05-05:00'],
  ['Asia/Kolkata', '2021-02-17T00:35+05:30'],
  ['UTC', '2021-02-16T19:05+00:00'],
])('the present in %s', (timeZone, written) => {
  expect(presentInstant(now, timeZone)).toBe(written);
  expect(presentDay(now, timeZone)).toBe(written.slice(0, 10));
});

it('has the offset of its season', () => {
  const written = (at: string) => presentInstant(new Date(at), 'Europe/Berlin');
  expect(written('2021-03-28T00:59Z')).toBe('2021-03-28T01:59+01:00');
  expect(written('2021-03-28T01:00Z')).toBe('2021-03-28T03:00+02:00');
});

it('has its seconds where the minute is taken, whatever the offset', () => {
  const taken = (date: string) => presentInstant(now, 'America/New_York', ['2021-01-11', date]);
  expect(taken('2021-02-16T14:05-05:00')).toBe('2021-02-16T14:05:42-05:00');
  expect(taken('2021-02-16T14:05:10-05:00')).toBe('2021-02-16T14:05:42-05:00');
  expect(taken('2021-02-16T14:05Z')).toBe('2021-02-16T14:05:42-05:00');
  expect(taken('2021-02-16')).toBe('2021-02-16T14:05-05:00');
  // A second 00 tells no two notes apart.
  expect(presentInstant(new Date('2021-02-16T19:05:00Z'), 'UTC', ['2021-02-16T19:05Z'])).toBe(
    '2021-02-16T19:05:01+00:00',
  );
});
