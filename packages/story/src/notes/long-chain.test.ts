import { expect, it } from 'vitest';
import { longChain } from './long-chain.ts';

it.each([
  '{1 + 1 + 1 + 1}',
  '{(a + b) * (c + d)}',
  '{a + b} {a + b} {a + b}',
  // What isn't code.
  'Why? So! Why? So! Why?',
  '`{` is 1 + 1 + 1 + 1 + 1.',
  '```js\n{a + b + c + d + e}\n```\n\nWhy? So! Why? So!',
  '~~~\n{a + b + c + d + e}\n~~~',
  'We import! And! Export! Much!',
  // Parts of a list, and of a file.
  '{[1 + 1, 1 + 1, 1 + 1]}',
  '{() => { a + b; c + d; e + f; }}',
  'export const a = 1 + 1;\nexport const b = 1 + 1;',
  'export const a = 1 + 1\n\nWhy? So! Why? So!',
  'export const a = f(1 + 1)\n \t\nWhy? So! Why? So!',
  // What holds anything.
  "{'+ + + + +'}",
  '{"+ + + + +"}',
  '{`+ + + + +`}',
  '{/* + + + + \n + + + + */}',
  '{// + + + + +\n}',
  '{<a b="1" c="2" d="3" e="4" f="5" g={6} h={7} />}',
  '{1.5 + 2.5 + 3.5 + 4.5}',
  '{renewed + newer + indoor}',
])('no more than three links: %s', (text) => {
  expect(longChain(text, 3)).toBeUndefined();
});

it.each([
  ['{1 + 1 + 1 + 1 ', '+ 1}'],
  ['Why? So! {a || b |', '| c}'],
  ['{a.b.c.d', '.e}'],
  ['{a?.b?', '.c}'],
  ['{a(1)(2)(3)', '(4)}'],
  ['{a[1][2][3]', '[4]}'],
  ['{a => b => c => d ', '=> e}'],
  ['{a = b = c = d ', '= e}'],
  ['{a ? b : c ? d ', ': e}'],
  ['{a - b * c % d ', '& e}'],
  ['{a ^ b < c + ~', '!d}'],
  ['{typeof void await ', 'new a}'],
  ['{delete a in b instanceof c ', 'in d}'],
  ['{() => {if (a) b; else if (c) d; ', 'else e}}'],
  ['{`a${b}` + c + d ', '+ e}'],
  ['export const a = 1 + 1 + 1 ', '+ 1'],
  ['import("a").b.c', '.d'],
  // An empty line ends no expression that goes on.
  ['export const a = 1 +\n\n1 + 1 ', '+ 1'],
  ['{1 + 1\n\n+ 1 + 1 ', '+ 1}'],
  ['export const a = [\n\n1 + 1 + 1 + 1 ', '+ 1]'],
  // Nor does a list in brackets part what is around it.
  ['{a(1, 2)(3, 4)(5, 6)', '(7)}'],
])('%s and one more', (text, more) => {
  expect(longChain(text + more, 3)).toBe(text.length);
});
