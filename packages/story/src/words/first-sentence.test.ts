import { expect, it } from 'vitest';
import { firstSentence } from './first-sentence.ts';

it.each([
  ['It opened on Sep. 3. It closed.', 'It opened on Sep. 3.'],
  ['It opened on Sept. 3. It closed.', 'It opened on Sept. 3.'],
  ['Rep. Jones left. He waved.', 'Rep. Jones left.'],
  ['Reps. Jones and Cole left. They waved.', 'Reps. Jones and Cole left.'],
  ['It was No. 3. It is no more.', 'It was No. 3.'],
  ['It was Nos. 3 and 4. It is no more.', 'It was Nos. 3 and 4.'],
  ['Then Dr.  Smith left. He waved.', 'Then Dr.  Smith left.'],
  ['At 2 p.m.  ET the power failed. Next.', 'At 2 p.m.  ET the power failed.'],
  // Only a time at its end goes on with its zone.
  ['It failed at 2 p.m. on Friday. NASA said so.', 'It failed at 2 p.m. on Friday.'],
])('the first sentence of %j is %j', (text, sentence) => {
  expect(firstSentence(text, 'en')).toBe(sentence);
});
