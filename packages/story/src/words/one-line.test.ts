import { expect, it } from 'vitest';
import { oneLine } from './one-line.ts';

it.each([
  ['\n A  story\r\n', 'A story'],
  ['A\tstory\u2028of\vtwo\flines', 'A story of two lines'],
  ['Vacation', 'Vacation'],
  ['100\u00A0km,\u3000far', '100\u00A0km,\u3000far'],
])('%j is %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
