import { stringify } from 'yaml';
import type { BlockImage } from '../block.ts';
import type { Draft } from '../draft.ts';
import type { Article } from '../read/article.ts';
import { frontmatterRoom } from '../sort/frontmatter-room.ts';

/** Stands for a day that isn't known, and is refused as a date. */
const UNKNOWN_DAY = 'YYYY-MM-DD';

/**
 * The frontmatter of a story file, fences included. Where the article had its own, that stays byte
 * for byte, and only what it lacks is added at its end.
 */
export function writeFrontmatter(draft: Draft, article: Article): string {
  const open = frontmatterRoom(article);
  const { title = '', description, published = UNKNOWN_DAY, authors, image, credit } = draft;
  const lines: string[] = [];
  if (open('title')) lines.push(yaml({ title }));
  if (open('description') && description) lines.push(yaml({ description }));
  if (open('published')) lines.push(`published: ${published}\n`);
  if (open('authors') && authors.length > 0) lines.push(yaml({ authors }));
  if (open('image') && image) lines.push(yaml({ image: known(image) }));
  else if (credit !== undefined) lines.push(imageComment(credit));
  const { section, topics, lang, formerSlugs } = draft;
  if (open('section') && section) lines.push(yaml({ section }));
  if (open('topics') && topics.length > 0) lines.push(yaml({ topics }));
  if (open('formerSlugs') && formerSlugs.length > 0) lines.push(yaml({ formerSlugs }));
  if (open('lang') && lang) lines.push(yaml({ lang }));
  if (open('draft') && draft.draft) lines.push(yaml({ draft: true }));
  const own = article.frontmatter;
  if (own === undefined) return `---\n${lines.join('')}---\n`;
  const fence = /(?:---|\+\+\+)[^\S\n]*\n?$/.exec(own)?.index ?? own.length;
  const end = own.slice(fence);
  return own.slice(0, fence) + lines.join('') + (end.endsWith('\n') ? end : `${end}\n`);
}

/** YAML that readers of version 1.1, who know more words for yes and for dates, read alike. */
function yaml(values: object): string {
  return stringify(values, { version: '1.1', lineWidth: 0 });
}

function known({ src, alt, caption, credit }: BlockImage) {
  return { src, alt, ...(caption && { caption }), ...(credit && { credit }) };
}

function imageComment(credit: string): string {
  return `# image:\n#   src: ./\n#   alt:\n#   credit: ${credit}\n`;
}
