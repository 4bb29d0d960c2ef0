import { slugFromTitle } from '@developing-story/story';

/** Names that say nothing of the article. */
const GENERIC =
  /^(?:index|article|story|page|post|untitled|default|download|amp|document|\d{1,3})$/;

/**
 * The story's name in addresses: its file's, else the last part of the page's address, else its
 * headline's. Letters of every script stay; the first that says anything wins.
 */
export function storySlug(...candidates: (string | undefined)[]): string {
  const slugs = candidates.map((candidate) => slugFromTitle(candidate ?? '')).filter(Boolean);
  return slugs.find((slug) => !GENERIC.test(slug)) ?? slugs.at(-1) ?? 'story';
}

/** Of addresses that begin at the root of theirs. */
const SITE = 'https://site.invalid/';

/** The last part of an address that says anything, without its ending. */
export function addressName(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address, SITE)) return undefined;
  const parts = new URL(address, SITE).pathname.split('/').filter((part) => part !== '');
  return parts
    .map(decode)
    .map(baseName)
    .findLast((part) => !GENERIC.test(part));
}

/** A file's name without folders and ending. */
export function baseName(fileName: string): string {
  const name = fileName.split(/[/\\]/).findLast((part) => part !== '') ?? '';
  return name.replace(/(?<=.)\.(?:txt|html?|xhtml|mdx?|markdown|aspx?|php)$/i, '');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
