import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { COMPONENT_NAMES } from './component-names.ts';

it('every component has its name in the list', async () => {
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.astro'));
  const names = files.map((file) => file.replace('.astro', ''));
  expect(['Layout', ...COMPONENT_NAMES].toSorted()).toEqual(names.toSorted());
});
