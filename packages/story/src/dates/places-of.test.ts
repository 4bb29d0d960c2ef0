import { expect, it } from 'vitest';
import { placesOf } from './places-of.ts';

it.each([
  [
    'instants of a second by how many are beneath',
    ['T14:05', 'T14:05', 'T14:06', 'T14:05'],
    [2, 1, 0, 0],
  ],
  ['days by how many are beneath', ['', '', ''], [2, 1, 0]],
  ['a day above instants of the morning', ['', 'T09:00', 'T08:00'], [2, 0, 0]],
  ['a day after the minutes beneath it', ['', '', 'T14:05', ''], [127, 126, 0, 0]],
  [
    'a day after the latest beneath, in whatever order',
    ['', 'T14:05', 'T15:05', 'T14:05'],
    [186, 1, 0, 0],
  ],
  ['days within their day', ['', '', 'T23:59:30'], [719, 719, 0]],
])('%s', (_, times, places) => {
  const events = times.map((time) => ({ date: `2021-03-02${time && `${time}-05:00`}` }));
  expect(placesOf(events, 'America/New_York')).toEqual(places);
  expect(placesOf([{ date: '2021-03-03' }, ...events], 'America/New_York')).toEqual([0, ...places]);
});
