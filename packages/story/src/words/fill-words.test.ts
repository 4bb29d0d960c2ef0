import { expect, it } from 'vitest';
import { fillWords } from './fill-words.ts';

it.each([
  ['{a} and {b}', 'one and {b}'],
  ['At {time}.', 'At 2:05 p.m.'],
  ['At {a}.', 'At one.'],
  ['At {dots}.', 'At ...two.'],
])('%s', (text, filled) => {
  const values = { a: 'one', time: '2:05 p.m.', dots: '...two' };
  expect(fillWords(text, values, 'en')).toBe(filled);
});
