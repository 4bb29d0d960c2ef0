import { findFile, type Host, type Tree } from './find-file.ts';

/** An attribute that holds an address, in the HTML that Astro writes. */
const ADDRESS = /\s(?:href|src|poster)="([^"]*)"/g;

/**
 * What is wrong with the addresses that the pages of a built site name: links, fragments,
 * pictures, styles, the canonical address, the card.
 *
 * @param host Where the site is served. Addresses on other hosts are not looked at.
 * @returns A sentence each.
 */
export function pageProblems(tree: Tree, host: Host): string[] {
  return [...tree]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, file]) => {
      const html = withoutText(file.toString());
      return [...lostLinks(tree, host, path, html), ...lostIdentity(tree, host, path, html)];
    });
}

/** The value of a `<meta>` by its property or name. */
export function metaContent(html: string, name: string): string | undefined {
  const tag = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html);
  return tag?.[1] === undefined ? undefined : readAttribute(tag[1]);
}

/** The address that a page calls its own. */
export function canonicalOf(html: string): string | undefined {
  const href = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  return href === undefined ? undefined : readAttribute(href);
}

function lostLinks(tree: Tree, host: Host, path: string, html: string): string[] {
  const page = new URL((host.base ?? '/') + path.replace(/(^|\/)index\.html$/, '$1'), host.origin);
  return [...html.matchAll(ADDRESS)].flatMap(([, value = '']) => {
    const href = readAttribute(value);
    if (href.startsWith('#') && hasId(html, href.slice(1))) return [];
    const url = new URL(href, page);
    if (url.origin !== host.origin) return [];
    const target = findFile(tree, url.pathname, host);
    if (target === undefined) return [`${path} names ${href}, which leads to no file.`];
    const id = url.hash.slice(1);
    if (id === '' || hasId(tree.get(target)?.toString() ?? '', id)) return [];
    return [`${path} names ${href}, but ${target} has no such id.`];
  });
}

function lostIdentity(tree: Tree, host: Host, path: string, html: string): string[] {
  const problems: string[] = [];
  const canonical = canonicalOf(html);
  const image = metaContent(html, 'og:image');
  if (canonical?.startsWith(host.origin)) {
    const target = findFile(tree, new URL(canonical).pathname, host);
    if (target !== path) problems.push(`${path} calls itself ${canonical}, which isn't it.`);
  }
  if (image?.startsWith(host.origin)) {
    const card = findFile(tree, new URL(image).pathname, host);
    if (!card) problems.push(`${path} names the card ${image}, which leads to no file.`);
    else if (tree.get(card)?.subarray(1, 4).toString() !== 'PNG') {
      problems.push(`${path} names the card ${image}, which is no PNG.`);
    }
  }
  return problems;
}

/** HTML without scripts, styles and code samples, whose words only look like attributes. */
function withoutText(html: string): string {
  return html.replace(/(<(script|style|pre)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
}

function hasId(html: string, id: string): boolean {
  return id === 'top' || html.includes(` id="${decodeURIComponent(id)}"`);
}

function readAttribute(value: string): string {
  return value.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}
