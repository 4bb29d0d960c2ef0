import { expect, it } from 'vitest';
import { createKept } from './kept.ts';

it('keeps up to so much, and drops what was used least lately', () => {
  const kept = createKept<string>(5, ({ length }) => length);
  kept.set('a', 'aa');
  kept.set('b', 'bb');
  expect(kept.get('a')).toBe('aa');
  kept.set('c', 'cc');
  expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual(['aa', undefined, 'cc']);
  kept.set('c', 'c');
  kept.set('d', 'dd');
  expect(['a', 'c', 'd'].map((key) => kept.get(key))).toEqual(['aa', 'c', 'dd']);
  kept.set('e', 'too long');
  expect(kept.get('e')).toBeUndefined();
});
