import { expect, it } from 'vitest';
import { dateDigits } from './date-digits.ts';
import { readWrittenDate } from './read-written-date.ts';
import { writtenDate } from './written-date.ts';

it.each([
  ['2026-02-10', '2026-02-10', '2026-02-10'],
  ['2026-02-10T08:00Z', '2026-02-10T08:00Z', '2026-02-10-0800'],
  ['2026-02-10T08:00:00Z', '2026-02-10T08:00:00Z', '2026-02-10-0800'],
  ['2026-02-10T08:00:00.000Z', '2026-02-10T08:00:00Z', '2026-02-10-0800'],
  ['2026-02-10T08:00:17.482Z', '2026-02-10T08:00:17Z', '2026-02-10-080017'],
  ['2026-02-10T08:00:00,5-05:00', '2026-02-10T08:00:00-05:00', '2026-02-10-0800'],
  ['2026-02-10T08:00:00.123456789+05:30', '2026-02-10T08:00:00+05:30', '2026-02-10-0800'],
  ['2026-02-10t08:00z', '2026-02-10T08:00Z', '2026-02-10-0800'],
  ['2026-02-10 08:00:00+0900', '2026-02-10T08:00:00+09:00', '2026-02-10-0800'],
  ['2026-02-10 08:00:00 -0500', '2026-02-10T08:00:00-05:00', '2026-02-10-0800'],
  ['2026-02-10T08:00+09', '2026-02-10T08:00+09:00', '2026-02-10-0800'],
  ['2026-02-10 08:00:00 UTC', '2026-02-10T08:00:00Z', '2026-02-10-0800'],
  ['2026-02-10  08:00Z', '2026-02-10T08:00Z', '2026-02-10-0800'],
  [' 2026-02-10 ', '2026-02-10', '2026-02-10'],
])('%s is read as %s, with the id of %s', (text, date, digits) => {
  expect(writtenDate(text)).toBe(date);
  expect(dateDigits(date)).toBe(digits);
});

it.each(['on 2026-02-10', '2026-02-10T08:00', '2026-02-30', '0999-12-31'])('%s is not', (text) => {
  expect(writtenDate(text)).toBeUndefined();
});

it.each([
  // The form is right, and what it says isn't.
  [
    '2021-02-30',
    'has a day 30, and that month has 28.',
    'Write 2021-02-28, if its last day is meant.',
  ],
  [
    '2021-02-00',
    'has a day 00, and that month has 28.',
    'Write the day or the time that is meant.',
  ],
  [
    ' 2021-02-31 ',
    'has a day 31, and that month has 28.',
    'Write 2021-02-28, if its last day is meant.',
  ],
  [
    '2021-02-32',
    'has a day 32, and that month has 28.',
    'Write the day or the time that is meant.',
  ],
  [
    '0999-02-30',
    'has the year 0999, and no story is as old as that.',
    'Write the day or the time that is meant.',
  ],
  [
    '1000-02-30',
    'has a day 30, and that month has 28.',
    'Write 1000-02-28, if its last day is meant.',
  ],
  ['2021-00-12', 'has a month 00, and a year has 12.', 'Write the day or the time that is meant.'],
  [
    '2021-16-02',
    'has a month 16, and a year has 12.',
    'Write 2021-02-16, if day and month have changed places.',
  ],
  ['2021-13-31', 'has a month 13, and a year has 12.', 'Write the day or the time that is meant.'],
  [
    '2021-02-16T25:00Z',
    'has an hour 25, and a day’s last is 23.',
    'Write the day or the time that is meant.',
  ],
  [
    '2021-02-28T24:05Z',
    'has an hour 24, and a day’s last is 23.',
    'Write the day or the time that is meant.',
  ],
  [
    '2021-02-28T24:00:05Z',
    'has an hour 24, and a day’s last is 23.',
    'Write the day or the time that is meant.',
  ],
  ['2021-02-28T24:00Z', 'has an hour 24, which is the next day’s 00.', 'Write 2021-03-01T00:00Z.'],
  [
    '2021-02-16T14:60Z',
    'has a minute 60, and an hour’s last is 59.',
    'Write the day or the time that is meant.',
  ],
  [
    '2016-12-31T23:59:60.5Z',
    'has a second 60, which clocks of pages and feeds don’t have.',
    'Write 2016-12-31T23:59:59Z.',
  ],
  [
    '2021-02-16T14:05:75Z',
    'has a second 75, and a minute’s last is 59.',
    'Write the day or the time that is meant.',
  ],
  ...['+25', '+2500'].map((offset) => [
    `2021-02-16  14:05:59 ${offset}`,
    `has an offset ${offset}, and none is that large.`,
    'Write the day or the time that is meant.',
  ]),
  [
    '2021-02-16T14:05+25:00',
    'has an offset +25:00, and none is that large.',
    'Write the day or the time that is meant.',
  ],
  [
    '2021-02-16T14:05',
    'has no offset, so it could be any of 24 hours.',
    'Write 2021-02-16T14:05-05:00, if it was that time in America/New_York.',
  ],
  [
    '2021-07-16 14:05:09.120',
    'has no offset, so it could be any of 24 hours.',
    'Write 2021-07-16T14:05:09-04:00, if it was that time in America/New_York.',
  ],
  // Another form.
  ['Feb. 16, 2021', 'can’t be read as a date.', 'Write 2021-02-16.'],
  ['February 16th, 2021', 'can’t be read as a date.', 'Write 2021-02-16.'],
  ['16 February 2021', 'can’t be read as a date.', 'Write 2021-02-16.'],
  ['Tuesday, Feb. 16, 2021 14:05', 'can’t be read as a date.', 'Write 2021-02-16T14:05-05:00.'],
  ['Feb. 16, 2021, 2:05 p.m.', 'can’t be read as a date.', 'Write 2021-02-16T14:05-05:00.'],
  ['Tue, 16 Feb 2021 19:05:09 GMT', 'can’t be read as a date.', 'Write 2021-02-16T14:05:09-05:00.'],
  [
    'Tue Feb 16 2021 20:05:00 GMT+0100 (Central European Standard Time)',
    'can’t be read as a date.',
    'Write 2021-02-16T14:05-05:00.',
  ],
  ['2021/02/16', 'can’t be read as a date.', 'Write 2021-02-16.'],
  ['2021-2-6', 'can’t be read as a date.', 'Write 2021-02-06.'],
  ['2021-2-6 8:05', 'can’t be read as a date.', 'Write 2021-02-06T08:05-05:00.'],
  ['2021-02-16T14Z', 'can’t be read as a date.', 'Write 2021-02-16T14:00Z.'],
  ['20210216', 'can’t be read as a date.', 'Write 2021-02-16.'],
  ['20210216T140509Z', 'can’t be read as a date.', 'Write 2021-02-16T14:05:09Z.'],
  ['1613502309', 'can’t be read as a date.', 'Write 2021-02-16T14:05:09-05:00.'],
  ['1613502300000', 'can’t be read as a date.', 'Write 2021-02-16T14:05-05:00.'],
  ['2021年2月16日', 'can’t be read as a date.', 'Write 2021-02-16.'],
  ['２０２１-０２-１６', 'can’t be read as a date.', 'Write 2021-02-16.'],
  ['2021–02–16', 'can’t be read as a date.', 'Write 2021-02-16.'],
  ['“2021-02-16”', 'can’t be read as a date.', 'Write 2021-02-16.'],
  [
    '2021-02-16T14:05-05:00[America/New_York]',
    'can’t be read as a date.',
    'Write 2021-02-16T14:05-05:00.',
  ],
  ['16/2/2021', 'can’t be read as a date.', 'Write 2021-02-16.'],
  [
    '2/3/2021',
    'could be either of two days.',
    'Write 2021-02-03 or 2021-03-02, whichever is meant.',
  ],
  ...[
    'soon',
    'on 2021-02-30',
    'Feb. 16',
    'February 2021',
    'Feb. 30, 2021',
    'Feb 31 2021',
    '2021',
    '',
  ].map((text) => [
    text,
    'can’t be read as a date.',
    'Write a day as YYYY-MM-DD, or an instant with its offset as YYYY-MM-DDThh:mm+hh:mm.',
  ]),
])('%s %s %s', (text, message, hint) => {
  const told: string[] = [];
  readWrittenDate(text, 'America/New_York', (_, what, how) => {
    told.push(
      what,
      how((it) => it),
    );
  });
  expect(told).toEqual([message, hint]);
});
