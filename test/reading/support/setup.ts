import type { TestProject } from 'vitest/node';
import { addFixture, copyDemo, copyFixture, mustBuild } from '../../support/build-site.ts';
import { makeLanguagesSite, makeReadingSite } from './make-sites.ts';
import { serveSite } from './serve-site.ts';

/** A site that was built once for all test files of this folder; none of them changes it. */
export interface BuiltSite {
  /** Absolute; what Astro wrote, and its texts once more packed with gzip. */
  dist: string;
  /** Where it is served: scheme, host and port, without a slash at its end. */
  origin: string;
  /** Where its own links say that it is. */
  site: string;
}

/** The demo, the hard cases, those with i18n routing, and the newsroom with the desk's stories. */
export const SITE_NAMES = ['demo', 'reading', 'languages', 'newsroom'] as const;

export type SiteName = (typeof SITE_NAMES)[number];

declare module 'vitest' {
  interface ProvidedContext {
    /** The sites of the project `reading`. */
    reading: Record<SiteName, BuiltSite>;
  }
}

const MAKE = {
  demo: async () => ({
    made: await copyDemo('reading-demo'),
    site: 'https://cloud-docket.example',
  }),
  reading: async () => ({
    made: await makeReadingSite('reading-hard-cases'),
    site: 'https://harbour-post.example',
  }),
  languages: async () => ({
    made: await makeLanguagesSite('reading-languages'),
    site: 'https://harbour-post.example',
  }),
  newsroom: async () => {
    const made = await copyFixture('newsroom', 'reading-newsroom');
    await addFixture(made, 'desk');
    return { made, site: 'https://news.example' };
  },
};

/** Builds each site once and serves it to all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = await Promise.all(
    SITE_NAMES.map(async (name) => {
      const { made, site } = await MAKE[name]();
      await mustBuild(made);
      const { origin, stop } = await serveSite(made.dist);
      return { name, site: { dist: made.dist, origin, site }, stop };
    }),
  );
  project.provide(
    'reading',
    Object.fromEntries(built.map(({ name, site }) => [name, site])) as Record<SiteName, BuiltSite>,
  );
  return async () => {
    await Promise.all(built.map(({ stop }) => stop()));
  };
}
