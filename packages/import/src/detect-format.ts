import { isWordPress } from './exports/foreign-file.ts';
import type { FileFormat } from './types.ts';

/**
 * Tells how a file is written: exports by how they begin, all else by the file's ending, else by
 * how it begins.
 *
 * @param source The beginning of the file is enough.
 */
export function detectFormat(source: string, fileName = ''): FileFormat {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const start = source.slice(0, 4000).trimStart();
  if (isWordPress(start)) return 'wordpress';
  if (ending === 'json' || /^\{\s*"db"\s*:\s*\[/.test(start)) return 'ghost';
  if (/^x?html?$/.test(ending)) return 'html';
  if (/^(?:mdx?|markdown|mdown|mkd)$/.test(ending)) return 'markdown';
  if (/^te?xt$/.test(ending)) return 'text';
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
