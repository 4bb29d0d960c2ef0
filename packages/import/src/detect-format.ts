import type { ArticleFormat } from './types.ts';

/**
 * Tells how an article is written: by its file's ending, else by how it begins.
 *
 * @param source The beginning of the article is enough.
 */
export function detectFormat(source: string, fileName = ''): ArticleFormat {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (/^x?html?$/.test(ending)) return 'html';
  if (/^(?:mdx?|markdown|mdown|mkd)$/.test(ending)) return 'markdown';
  if (/^te?xt$/.test(ending)) return 'text';
  const start = source.slice(0, 4000).trimStart();
  if (
    /^<(?:!doctype|!--|\?xml|html|head|body|article|main|div|section|header|h[1-6]|p|meta|title)\b/i.test(
      start,
    )
  ) {
    return 'html';
  }
  if (/^(?:---|\+\+\+)[^\S\n]*\r?\n/.test(start)) return 'markdown';
  const signs = [/^#{1,6} \S/m, /\[[^\]\n]+\]\([^)\s]+\)/, /^```/m, /\*\*[^*\n]+\*\*/, /^> \S/m];
  return signs.some((sign) => sign.test(start)) ? 'markdown' : 'text';
}
