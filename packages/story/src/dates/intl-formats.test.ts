import { expect, it } from 'vitest';
import { dateTimeFormat } from './intl-formats.ts';

it('what writes dates is made once for a language and its options', () => {
  const made = dateTimeFormat('de', { dateStyle: 'long' });
  expect(dateTimeFormat('de', { dateStyle: 'long' })).toBe(made);
  expect(dateTimeFormat('fr', { dateStyle: 'long' })).not.toBe(made);
  expect(dateTimeFormat('de', { dateStyle: 'short' })).not.toBe(made);
});
