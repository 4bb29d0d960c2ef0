import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED_ID } from '@developing-story/story';
import { expect, it } from 'vitest';

const ID = /\sid=(?:"([^"]*)"|\{`([^`]*)`\})/g;

it('whatever the theme names begins with ds-, which no note’s id may, or is the first publication', () => {
  const ids = globSync('**/*.astro', { cwd: import.meta.dirname }).flatMap((file) =>
    [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(ID)].map(
      ([, plain, made]) => plain ?? made,
    ),
  );
  expect(ids).toContain('ds-main');
  expect(ids.filter((id) => !id?.startsWith('ds-'))).toEqual([PUBLISHED_ID]);
});
