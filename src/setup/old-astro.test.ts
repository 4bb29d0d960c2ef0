import { expect, it } from 'vitest';
import { isOlder, oldAstro } from './old-astro.ts';

it.each([
  ['7.2.9', true],
  ['7.0.0', true],
  ['6.15.30', true],
  ['7.2.10', false],
  ['7.2.11', false],
  ['7.10.0', false],
  ['10.0.0', false],
])('%s is older than 7.2.10: %s', (version, older) => {
  expect(isOlder(version, '7.2.10')).toBe(older);
});

it('the repository’s own Astro is as new as what we ask for', () => {
  expect(oldAstro()).toBeUndefined();
});
