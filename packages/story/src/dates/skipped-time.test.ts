import { expect, it } from 'vitest';
import { unskippedTime } from './skipped-time.ts';

it.each([
  // Clocks went from 2 to 3.
  ['2021-03-14T02:30-05:00', 'America/New_York', '2021-03-14T03:30-04:00'],
  ['2021-03-14T02:30-04:00', 'America/New_York', '2021-03-14T01:30-05:00'],
  ['2021-03-28T01:30Z', 'Europe/London', '2021-03-28T02:30+01:00'],
  // A time of elsewhere.
  ['2021-03-14T02:30+01:00', 'America/New_York', undefined],
  ['2021-03-14T03:30-04:00', 'America/New_York', undefined],
  ['2021-02-16T14:05Z', 'UTC', undefined],
  // The midnight of this day was skipped, and the day wasn't.
  ['2021-03-28', 'Asia/Beirut', undefined],
])('%s in %s: %s', (date, timeZone, shown) => {
  expect(unskippedTime(date, timeZone)).toBe(shown);
});
