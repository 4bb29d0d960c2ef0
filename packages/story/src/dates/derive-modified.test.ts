import { expect, it } from 'vitest';
import { deriveModified, eventChange } from './derive-modified.ts';

const event = { date: '2021-02-16', instant: '2021-02-16T17:00:00Z' };
const noon = Date.parse(event.instant);
const modified = (...changes: [key: string, date: string][]) =>
  deriveModified(
    event,
    changes.map(([key, date]) => eventChange(key, date, 'America/New_York')),
    new Set(),
  );

it('a later change has its date, on an odd millisecond', () => {
  const change = eventChange('s/a/edited', '2021-02-17', 'America/New_York');
  const { date, instant } = deriveModified(event, [change], new Set());
  expect(date).toBe('2021-02-17');
  expect(Date.parse(instant)).toBe(change.at + 1);
});

it('a change whose hour seems to come before moves on within a second', () => {
  for (let count = 0; count < 2000; count += 1) {
    const { date, instant } = modified([`s/${count}/edited`, '2021-02-15']);
    expect(date).toBe('2021-02-16');
    expect(Date.parse(instant) % 2).toBe(1);
    expect(Date.parse(instant)).toBeGreaterThan(noon);
    expect(Date.parse(instant)).toBeLessThan(noon + 1010);
  }
});

it('each change moves it on', () => {
  const [edited, withdrawn] = ['s/a/edited', 's/a/withdrawn'];
  const once = modified([edited, '2021-02-18']);
  const twice = modified([edited, '2021-02-18'], [withdrawn, '2021-02-17']);
  expect(twice.date).toBe('2021-02-18');
  expect(Date.parse(twice.instant)).toBeGreaterThan(Date.parse(once.instant));
});
