import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { findFile, type Tree } from './find-file.ts';

const ADDRESSES = ['href', 'src', 'poster', 'content'] as const;

/**
 * The links of a built site that lead to no file or no anchor of it, pages and feeds alike.
 * Addresses elsewhere are not followed.
 *
 * @param tree The site's files by path.
 * @param site Its scheme and host.
 * @param base Astro's `base`.
 */
export function brokenLinks(tree: Tree, site: string, base = '/'): string[] {
  const root = base.replace(/\/*$/, '/');
  return [...tree].flatMap(([path, file]) =>
    linksOf(path, file.toString())
      .filter((link) => !leadsSomewhere(new URL(link, `${site}${root}${path}`), tree, site, root))
      .map((link) => `${path}: ${link}`),
  );
}

function linksOf(path: string, text: string): string[] {
  if (path.endsWith('.xml')) {
    return [...text.matchAll(/https?:\/\/[^\s"'<>&]+/g)].map(([link]) => link);
  }
  if (!path.endsWith('.html')) return [];
  const links: string[] = [];
  visit(fromHtml(text), 'element', ({ tagName, properties }) => {
    for (const name of ADDRESSES) {
      const value = properties[name];
      if (typeof value !== 'string') continue;
      if (name !== 'content' || (tagName === 'meta' && /^https?:/.test(value))) links.push(value);
    }
    const { srcSet } = properties;
    if (typeof srcSet === 'string') {
      links.push(...srcSet.split(/,\s+/).map((it) => it.trim().split(/\s+/)[0] ?? ''));
    }
  });
  return links;
}

function leadsSomewhere(
  { protocol, origin, pathname, hash }: URL,
  tree: Tree,
  site: string,
  root: string,
): boolean {
  if (!/^https?:$/.test(protocol) || origin !== new URL(site).origin) return true;
  const file = tree.get(findFile(tree, pathname, root) ?? '');
  if (!file) return false;
  return hash === '' || file.includes(` id="${decodeURIComponent(hash.slice(1))}"`);
}
