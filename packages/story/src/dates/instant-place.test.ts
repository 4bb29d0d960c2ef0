import { expect, it } from 'vitest';
import { takePlace } from './instant-place.ts';

it('a place that is taken yields to the next one that is free', () => {
  const taken = new Set([10, 12, 16]);
  expect([takePlace(10, taken), takePlace(10, taken), takePlace(8, taken)]).toEqual([14, 18, 8]);
  expect([...taken]).toEqual([10, 12, 16, 14, 18, 8]);
});
