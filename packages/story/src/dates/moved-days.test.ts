import { expect, it } from 'vitest';
import { movedDays } from './moved-days.ts';

it.each([
  ['America/New_York', 'Europe/Berlin', 2],
  ['America/New_York', 'US/Eastern', 0],
  // In winter both are at Greenwich.
  ['UTC', 'Europe/London', 1],
])('from %s to %s', (before, after, moved) => {
  const dates = ['2021-02-16', '2021-07-16', '2021-07-16T14:05-05:00'];
  expect(movedDays(dates, before, after)).toBe(moved);
});
