import { expect, it } from 'vitest';
import { resolveOptions } from '../options/resolve.ts';
import { forgetAhead } from './forget-ahead.ts';

const CLOCK = {
  options: resolveOptions({ publication: { timeZone: 'America/New_York' } }),
  now: () => new Date('2021-02-17T02:00Z'),
};

/** Whether an entry stays in the store. */
function stays(data: Record<string, unknown>): boolean {
  const entries = new Map([['story', { id: 'story', data: { published: '2021-01-11', ...data } }]]);
  const store = { values: () => [...entries.values()], delete: (id: string) => entries.delete(id) };
  forgetAhead(store as never, CLOCK);
  return entries.has('story');
}
const withNote = (note: object) => ({ notes: [{ id: 'a', date: '2021-02-16', ...note }] });

it('leaves what may be told now, by the publication’s clock', () => {
  expect(stays({})).toBe(true);
  expect(stays({ published: '2021-02-16', edited: '2021-02-16', ...withNote({}) })).toBe(true);
  expect(stays({ published: '2021-02-16T21:00-05:00' })).toBe(true);
});

it.each([
  { published: '2021-02-17' },
  { published: '2021-02-16T21:01-05:00' },
  { draft: true },
  { edited: '2021-02-17' },
  { withdrawn: '2021-02-17' },
  withNote({ date: '2021-02-17' }),
  withNote({ draft: true }),
  withNote({ edited: '2021-02-17' }),
  withNote({ withdrawn: { date: '2021-02-17', reason: 'False' } }),
])('forgets what is not yet to be told: %o', (data) => {
  expect(stays(data)).toBe(false);
});

it('forgets what was written in another form', () => {
  expect(stays({ published: 'Feb. 16, 2021' })).toBe(false);
  expect(stays({ published: new Date(0) })).toBe(false);
});
