import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { addressShape } from '../addresses/pattern.ts';
import { furtherPages } from '../addresses/list-pages.ts';
import type { SiteRoute } from '../addresses/site-routes.ts';

/** How the shape of further pages ends. */
const FURTHER = addressShape(furtherPages(''));

/** The endings under which Astro takes a file of `src/pages` for a page or an endpoint. */
const PAGE = /\.(?:astro|html|mdx?|markdown|mdown|mkdn?|mdwn|[jt]s)$/;

/**
 * What a publisher's site has at addresses of its own, by the address's shape: files of `src/pages`
 * and `public`, and redirects.
 *
 * @returns Where each stands, relative to the project, for messages.
 */
export function publisherPages(
  config: Pick<AstroConfig, 'root' | 'srcDir' | 'publicDir' | 'redirects'>,
): Map<string, string> {
  const root = fileURLToPath(config.root);
  const pages = new Map<string, string>();
  for (const path of files(new URL('pages/', config.srcDir))) {
    const inside = slashed(fileURLToPath(new URL('pages/', config.srcDir)), path);
    const segments = inside.split('/');
    if (!PAGE.test(inside) || segments.some((segment) => /^[_.]/.test(segment))) continue;
    const address = `/${segments.join('/')}`.replace(PAGE, '').replace(/\/index$/, '');
    pages.set(addressShape(address), slashed(root, path));
  }
  for (const path of files(config.publicDir)) {
    const inside = slashed(fileURLToPath(config.publicDir), path);
    const address = `/${inside}`.replace(/(?:\/index)?\.html$/, '');
    pages.set(addressShape(address), slashed(root, path));
  }
  for (const from of Object.keys(config.redirects)) {
    pages.set(addressShape(from), `redirects['${from}']`);
  }
  return pages;
}

/**
 * The publisher's page at the address of a route of ours. A page for any language, say, stands at
 * ours in each: `/[lang]/stories` at `/en/stories`. A page for anything at all doesn't: `/[...path]`.
 * Nor does one for whatever is under a story stand at the list's further pages: Astro takes
 * `/stories/page/[page]` before `/stories/[slug]/[id]`.
 */
export function standsAt(
  pages: ReadonlyMap<string, string>,
  { name, pattern, continues }: SiteRoute,
): string | undefined {
  const shape = addressShape(pattern);
  const exact = pages.get(shape);
  // A file of theirs for any language has the feeds of all, not those under each page.
  if (exact !== undefined || name === 'feeds') return exact;
  const end = continues !== undefined && name !== 'notes' ? FURTHER : '';
  const [, theirs] =
    [...pages].find(([their]) => their.endsWith(end) && covers(their, shape)) ?? [];
  return theirs;
}

function covers(their: string, our: string): boolean {
  const ours = our.split('/').slice(1);
  const theirs = their.split('/').slice(1);
  if (theirs.length !== ours.length) return false;
  const alike = theirs.filter((segment, index) => segment === ours[index]);
  const open = theirs.filter((segment, index) => segment === '[]' && ours[index] !== '[]');
  return alike.length + open.length === ours.length && alike.some((segment) => segment !== '[]');
}

/** A path from a folder, with forward slashes on Windows as well. */
function slashed(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}

function files(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
