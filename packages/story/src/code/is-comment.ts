import { parseExpressions } from './parse-code.ts';

/** Whether the code of an expression says nothing: comments, or nothing at all. */
export function isComment(code: string): boolean {
  return /^\s*(?:\/|$)/.test(code) && parseExpressions(code)?.length === 0;
}
