import { expect, it } from 'vitest';
import { slugOfFile } from './slug-of-file.ts';

it.each([
  ['harbour-gate.mdx', 'harbour-gate'],
  ['2021/Harbour Gate.mdx', '2021/harbour-gate'],
  ['harbour/index.mdx', 'harbour'],
  ['index.mdx', 'index'],
  ['über-köln.mdx', 'über-köln'],
  ['a.b.mdx', 'ab'],
  // As a Mac, an archive or rsync bring it.
  ['Extraccio\u0301n.mdx', 'extracci\u00F3n'],
])('%s is %s', (file, slug) => {
  expect(slugOfFile(file)).toBe(slug);
});
