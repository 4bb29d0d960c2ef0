import { expect, it } from 'vitest';
import { onceFor } from './once-for.ts';

it('makes a thing of an object once, and of another anew', () => {
  let made = 0;
  const lengthOf = onceFor((list: readonly string[]) => {
    made += 1;
    return list[0];
  });
  const [one, empty]: string[][] = [['a'], []];
  expect([lengthOf(one ?? []), lengthOf(one ?? []), lengthOf(['b'])]).toEqual(['a', 'a', 'b']);
  expect(made).toBe(2);
  expect([lengthOf(empty ?? []), lengthOf(empty ?? [])]).toEqual([undefined, undefined]);
  expect(made).toBe(3);
});
