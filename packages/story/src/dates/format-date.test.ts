import { expect, it } from 'vitest';
import { formatDate, formatDay } from './format-date.ts';

it.each(['en', 'en-US', 'en-us'])('months in the style of AP: %s', (lang) => {
  const days = Array.from(
    { length: 12 },
    (_, index) => `2021-${String(index + 1).padStart(2, '0')}-05`,
  );
  expect(days.map((day) => formatDay(day, { lang, timeZone: 'UTC' }).split(' ')[0])).toEqual([
    'Jan.',
    'Feb.',
    'March',
    'April',
    'May',
    'June',
    'July',
    'Aug.',
    'Sept.',
    'Oct.',
    'Nov.',
    'Dec.',
  ]);
});

it.each([
  ['2021-02-16T00:05Z', '12:05 a.m.'],
  ['2021-02-16T11:59Z', '11:59 a.m.'],
  ['2021-02-16T12:00Z', '12 p.m.'],
  ['2021-02-16T12:30Z', '12:30 p.m.'],
])('%s is %s', (date, time) => {
  expect(formatDate(date, { lang: 'en', timeZone: 'UTC' })).toBe(`Feb. 16, 2021, ${time} UTC`);
});
