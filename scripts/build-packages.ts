import { execFileSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { extname } from 'node:path';

/** Builds what is published: JavaScript and types by TypeScript, components and CSS as they are. */
const FOLDERS = [
  'packages/story',
  'packages/feeds',
  'packages/cards',
  'packages/theme',
  'packages/import',
  '.',
];
const AS_IS = new Set(['', '.astro', '.css']);

for (const folder of FOLDERS) await rm(`${folder}/dist`, { recursive: true, force: true });
execFileSync('tsc', ['--build', 'tsconfig.build.json'], { stdio: 'inherit' });
for (const folder of FOLDERS) {
  await cp(`${folder}/src`, `${folder}/dist`, {
    recursive: true,
    filter: (path) => AS_IS.has(extname(path)),
  });
}
