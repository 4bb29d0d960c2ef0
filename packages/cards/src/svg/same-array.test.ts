import { expect, it } from 'vitest';
import { sameArray } from './same-array.ts';

it('gives one array for the same items', () => {
  const [a, b] = [{}, {}];
  const first = sameArray([a, b]);
  expect(sameArray([a, b])).toBe(first);
  expect(sameArray([b, a])).not.toBe(first);
  for (let index = 0; index < 9; index += 1) sameArray([index]);
  expect(sameArray([a, b])).not.toBe(first);
});
