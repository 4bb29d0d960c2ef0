import { expect, it } from 'vitest';
import { tellChange } from './tell-change.ts';

const at = (now: string) =>
  tellChange(
    {
      instant: '2021-02-16T14:05:00-05:00',
      changes: [
        { type: 'story', slug: 'a' },
        { type: 'note', slug: 'b', id: 'update-2021-02-16-1405' },
        { type: 'settles', slug: 'c' },
      ],
    },
    { now: new Date(now), timeZone: 'America/New_York' },
  );

it('tells the instant, and what happens when', () => {
  expect(at('2021-02-13T19:05Z')).toBe(`2021-02-16T14:05:00-05:00
Feb. 16, 2021, 2:05 p.m. ET, in 3 days:
  a appears
  update-2021-02-16-1405 of b appears
  c no longer says that it is developing
`);
});

it.each([
  ['2021-02-15T12:05Z', 'in 31 hours'],
  ['2021-02-16T17:35Z', 'in 90 minutes'],
  ['2021-02-16T19:04:50Z', 'in 1 minute'],
])('at %s it is %s', (now, wait) => {
  expect(at(now)).toContain(`, ${wait}:\n`);
});
