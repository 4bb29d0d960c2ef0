import { addFixture, copyFixture } from '../../support/build-site.ts';
import { builtOnce, demo, type BuiltSite } from '../../support/built-once.ts';
import { makeLanguagesSite, makeReadingSite } from './make-sites.ts';
import { serveSite } from './serve-site.ts';

/** The demo, the hard cases, those with i18n routing, and the newsroom with the desk's stories. */
export const SITE_NAMES = ['demo', 'reading', 'languages', 'newsroom'] as const;

export type SiteName = (typeof SITE_NAMES)[number];

/** Where the links of each site say that it is. */
export const ORIGINS: Record<SiteName, string> = {
  demo: 'https://cloud-docket.example',
  reading: 'https://harbour-post.example',
  languages: 'https://harbour-post.example',
  newsroom: 'https://news.example',
};

const BUILT: Record<SiteName, () => Promise<BuiltSite>> = {
  demo,
  reading: () => builtOnce('reading-hard-cases', () => makeReadingSite('reading-hard-cases')),
  languages: () => builtOnce('reading-languages', () => makeLanguagesSite('reading-languages')),
  newsroom: () =>
    builtOnce('reading-newsroom', async () => {
      const site = await copyFixture('newsroom', 'reading-newsroom');
      await addFixture(site, 'desk');
      return site;
    }),
};

const served = new Map<SiteName, Promise<string>>();

/** A site that is built once for all test files, none of which changes it. */
export function builtSite(name: SiteName): Promise<BuiltSite> {
  return BUILT[name]();
}

/** Scheme, host and port at which a site is served to a test file, without a slash at its end. */
export function servedAt(name: SiteName): Promise<string> {
  const known = served.get(name);
  if (known) return known;
  const origin = builtSite(name)
    .then(({ dist }) => serveSite(dist))
    .then((site) => site.origin);
  served.set(name, origin);
  return origin;
}
