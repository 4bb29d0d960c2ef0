import { parsePage } from '../../packages/theme/test/parse-page.ts';
import { findFile, type Host, type Tree } from './find-file.ts';
import { canonicalOf, metaContent } from './page-head.ts';

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
    const page = parsePage(file.toString());
    const canonical = canonicalOf(page);
    const image = metaContent(page, 'og:image');
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
