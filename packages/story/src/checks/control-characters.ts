import { problem, type Problem } from '../problem.ts';
import { positionAt } from '../source-position.ts';

const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Finds the first character that no feed can carry and no reader sees: they come from pasting. */
export function controlCharacters(source: string): Problem[] {
  const match = FORBIDDEN.exec(source);
  if (!match) return [];
  const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [
    problem('control-character', {
      message: `The character U+${code} stands here, which nobody sees and no feed can carry.`,
      hint: 'Delete it: it is often a remainder of text that was pasted.',
      position: positionAt(source, match.index),
    }),
  ];
}
