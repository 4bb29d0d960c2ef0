import { plainText } from './notes/plain-text.ts';

/** In any script: "。" and "।" end sentences as well. */
const SENTENCE_END = /[\p{Sentence_Terminal}:;,…、，：；،؛][\p{Pe}\p{Pf}"']*$/u;

/** Whether a text is short and ends as no sentence does: a headline, a label, an entry of a list. */
export function isFragment(text: string, longest = 80): boolean {
  const plain = plainText(text).trim();
  return (
    plain !== '' && plain.length <= longest && !plain.includes('\n') && !SENTENCE_END.test(plain)
  );
}
