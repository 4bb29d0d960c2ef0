import { createRequire } from 'node:module';

interface Manifest {
  version: string;
  peerDependencies?: { astro?: string };
}

/**
 * What is to be said where a site's Astro is older than the one that we ask for: pnpm installs us
 * beside it all the same.
 *
 * @returns `undefined` where it is as new.
 */
export function oldAstro(): { message: string; hint: string } | undefined {
  const require = createRequire(import.meta.url);
  const { version } = require('astro/package.json') as Manifest;
  const { peerDependencies } = require('../../package.json') as Manifest;
  const lowest = (peerDependencies?.astro ?? '').replace('^', '');
  if (!isOlder(version, lowest)) return undefined;
  return {
    message: `astro-developing-story needs Astro ${lowest} or newer, and this site has ${version}.`,
    hint: 'Raise Astro, and @astrojs/mdx with it where the site has it: npx @astrojs/upgrade.',
  };
}

/** Whether a version comes before another, part by part as numbers. */
export function isOlder(version: string, other: string): boolean {
  return version.localeCompare(other, 'en', { numeric: true }) < 0;
}
