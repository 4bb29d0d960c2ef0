import stringWidth from 'fast-string-width';
import { printable } from '../printable.ts';

const BEFORE = 50;
const SHOWN = 90;

/**
 * The line of a file in which something is wrong, and under it a mark; long lines are cut to what
 * is around it.
 *
 * @param lines The file's.
 * @param place Counted from 1, in UTF-16 units.
 */
export function codeFrame(
  lines: readonly string[],
  { line, column }: { line: number; column: number },
): string[] {
  const text = lines[line - 1]?.replace(/^\uFEFF|\r$/g, '');
  // What concerns the whole file is placed at its start, which shows nothing.
  if (text === undefined || ['', '---'].includes(text.trim())) return [];
  const start = column - 1 > SHOWN - 20 ? column - 1 - BEFORE : 0;
  const end = start + SHOWN;
  const before = printable(text.slice(start, column - 1));
  const cut = start > 0 ? '…' : '';
  const shown = `${cut}${printable(text.slice(start, end))}${end < text.length ? '…' : ''}`;
  const gutter = `${line} | `;
  const mark = ' '.repeat(stringWidth(cut + before));
  return [`${gutter}${shown}`, `${' '.repeat(gutter.length - 2)}| ${mark}^`];
}
