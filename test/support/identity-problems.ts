import { findFile, type Host, type Tree } from './find-file.ts';

/**
 * Pages of a built site that call themselves by an address that isn't theirs, or that name a card
 * which is none.
 *
 * @param host Where the site is served. Addresses on other hosts are not looked at.
 * @returns A sentence each.
 */
export function identityProblems(tree: Tree, { origin, base }: Host): string[] {
  const fileOf = (address: string | undefined) =>
    address?.startsWith(origin) ? findFile(tree, new URL(address).pathname, base) : undefined;
  return [...tree].flatMap(([path, file]) => {
    if (!path.endsWith('.html')) return [];
    const html = file.toString();
    const canonical = canonicalOf(html);
    const image = metaContent(html, 'og:image');
    const card = tree.get(fileOf(image) ?? '');
    return [
      ...(canonical?.startsWith(origin) && fileOf(canonical) !== path
        ? [`${path} calls itself ${canonical}, which isn't it.`]
        : []),
      ...(image?.startsWith(origin) && card?.subarray(1, 4).toString() !== 'PNG'
        ? [`${path} names the card ${image}, which is no picture.`]
        : []),
    ];
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

function readAttribute(value: string): string {
  return value.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}
