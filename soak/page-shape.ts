import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';

/** What dev adds to a page, or has in other places than a build. */
const ASIDE = new Set(['script', 'style', 'link', 'astro-dev-toolbar', 'template']);

/**
 * A page's elements and words, one a line, as far as a dev server and a build are to agree on them:
 * not where styles, scripts and pictures stand, nor how white space is written.
 */
export function pageShape(html: string): string {
  const lines: string[] = [];
  visit(fromHtml(html), (node) => {
    if (node.type === 'text') {
      const words = node.value.replaceAll(/\s+/g, ' ').trim();
      if (words !== '') lines.push(words);
    }
    if (node.type !== 'element') return undefined;
    if (ASIDE.has(node.tagName)) return SKIP;
    const { id, href, dateTime, content } = node.properties;
    const told = [id, href, dateTime, content].filter((it) => it !== undefined);
    lines.push(`<${[node.tagName, ...told.map(String)].join(' ')}>`);
    return undefined;
  });
  return lines.join('\n');
}

/** Where two texts part, in a line of each. */
export function firstDifference(one: string, other: string): string {
  const [ones, others] = [one.split('\n'), other.split('\n')];
  const at = ones.findIndex((line, index) => line !== others[index]);
  const place = at === -1 ? ones.length : at;
  return `line ${place + 1}: ${ones[place] ?? 'nothing'} | ${others[place] ?? 'nothing'}`;
}
