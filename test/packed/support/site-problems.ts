import { feedProblems } from '../../support/feed-problems.ts';
import type { Host, Tree } from '../../support/find-file.ts';
import { identityProblems } from '../../support/identity-problems.ts';
import { brokenLinks } from '../../support/links.ts';

/**
 * Everything that is wrong with the addresses of a built site's pages, feed and cards.
 *
 * @param feed The file of the feed of updates.
 */
export function siteProblems(tree: Tree, host: Host, feed = 'rss.xml'): string[] {
  return [
    ...brokenLinks(tree, host.origin, host.base),
    ...identityProblems(tree, host),
    ...feedProblems(tree, feed, host),
  ];
}
