import { execFileSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { PUBLISHED, ROOT } from './published-packages.ts';

/**
 * Builds what is published: JavaScript and types by TypeScript, components and CSS as they are.
 * Takes the folders of the packages to build. Without any it builds all, which costs less than
 * one after the other.
 */
const AS_IS = new Set(['', '.astro', '.css']);

const named = process.argv.slice(2);
const folders = named.length > 0 ? named : PUBLISHED;
const dist = (folder: string) => join(ROOT, folder, 'dist');

// A file whose source is gone would be published.
for (const folder of folders) await rm(dist(folder), { recursive: true, force: true });
const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
const projects = folders.map((folder) => join(ROOT, folder, 'tsconfig.build.json'));
execFileSync(process.execPath, [tsc, '--build', ...projects], { stdio: 'inherit' });
for (const folder of folders) {
  await cp(join(ROOT, folder, 'src'), dist(folder), {
    recursive: true,
    filter: (path) => AS_IS.has(extname(path)),
  });
}
