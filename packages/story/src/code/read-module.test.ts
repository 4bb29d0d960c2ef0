import { expect, it } from 'vitest';
import { readModule } from './read-module.ts';

it.each([
  ['import a, { b as c } from "d";', 'import', ['a', 'c'], []],
  ['import * as a from "b";', 'import', ['a'], []],
  ['export const { a, b: [c] } = d;', 'export', ['a', 'c'], []],
  ['export default class A {}', 'export', ['A'], []],
  ['export default function () {}', 'export', [], []],
  ['export { a as b, c as "d e" };', 'export', [], ['b', 'd e']],
  ['export * from "a";', 'export', [], []],
  ['class A {}', 'other', ['A'], []],
  ['if (a) b;', 'other', [], []],
])('%s', (code, type, binds, exports) => {
  expect(readModule(code).statements).toMatchObject([
    { type, binds, exports, start: 0, end: code.length },
  ]);
});

it('tells where code can’t be read on, and what stands before', () => {
  const { statements, fault } = readModule(`${'\n'.repeat(12)}import a from "b";\nNews from c.`);
  expect(statements).toMatchObject([{ binds: ['a'] }]);
  expect(fault).toEqual({ offset: 36, message: 'Unexpected token', isDepth: false });
});
