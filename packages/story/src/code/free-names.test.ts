import { expect, it } from 'vitest';
import { readModule } from './read-module.ts';

/** What the statements of some code take from around them, in their order. */
const uses = (code: string) => {
  const { statements, fault } = readModule(code);
  expect(fault).toBeUndefined();
  return statements.flatMap((it) => it.uses).toSorted((a, b) => a.start - b.start);
};
const names = (code: string) => uses(code).map(({ name }) => name);

it.each([
  // What a part binds for itself.
  ['{ const a = b; a; }', ['b']],
  ['{ let a; } a;', ['a']],
  ['switch (a) { case b: let c; c; d; }', ['a', 'b', 'd']],
  ['for (let a = b; a < c; a++) a;', ['b', 'c']],
  ['for (const a of b) a;', ['b']],
  ['for (const a in b) a;', ['b']],
  ['for (a.b of c) d;', ['a', 'c', 'd']],
  ['try { a; } catch ({ b }) { b; c; }', ['a', 'c']],
  ['try { a; } catch { b; }', ['a', 'b']],
  ['(class A { b = A; });', []],
  ['(function a(b) { a; b; c; });', ['c']],
  ['function a() { a; }', []],
  ['((a) => a + b);', ['b']],
  ['(([a, , { b, c: d, ...e }], f = g, ...h) => [a, b, c, d, e, f, h]);', ['g', 'c']],
  // What is declared by var, and what merely seems to be.
  ['(() => { if (a) { var b = 1; } b; });', ['a']],
  ['(() => { for (var a of b) a; a; });', ['b']],
  ['(() => { { let a; } a; });', ['a']],
  ['(() => { (() => { var a; }); a; });', ['a']],
  ['(() => { (class { static { var a; } }); a; });', ['a']],
  ['(class { static { if (a) { var b; } let c; b; c; } });', ['a']],
  // Names that are none of the file's.
  ['a: for (;;) { if (b) continue a; break a; }', ['b']],
  ['({ a: b, [c]: d, e });', ['b', 'c', 'd', 'e']],
  ['a.b[c];', ['a', 'c']],
  ['(class { a() {} [b]() {} c = 1; [d] = 2; });', ['b', 'd']],
  ['import.meta.url;', []],
  ['<A.B c={d} e="f" g:h="i">j</A.B>;', ['A', 'd']],
  ['<div><svg:rect /><C></C></div>;', ['C']],
  // What comes from elsewhere, and goes there.
  ['import a, { b as c } from "d";', []],
  ['export { a } from "b";', []],
  ['export * as a from "b";', []],
  ['export { a as b };', ['a']],
  ['import(a);', ['a']],
  ['[, a];', ['a']],
])('%s uses %j', (code, expected) => {
  expect(names(code)).toEqual(expected);
});

it('tells what is asked for, what is a tag and what may run later', () => {
  const told = (code: string) =>
    uses(code).map(({ name, isAsked, isTag, isLater }) => [
      name,
      ...(isAsked ? ['asked'] : []),
      ...(isTag ? ['tag'] : []),
      ...(isLater ? ['later'] : []),
    ]);
  expect(told('typeof a + !b + <C />;')).toEqual([['a', 'asked'], ['b'], ['C', 'tag']]);
  expect(told('(() => b);')).toEqual([['b', 'later']]);
  expect(told('function a() { b; }')).toEqual([['b', 'later']]);
  expect(told('a(() => b); new A(() => c);')).toEqual([['a'], ['b'], ['A'], ['c']]);
});
