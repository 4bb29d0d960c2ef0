import { expect, it } from 'vitest';
import { isTimeZone } from './is-time-zone.ts';

it.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Asia/Calcutta'])('%s is one', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

it.each(['', 'New York', 'America/Nowhere'])('%j is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
