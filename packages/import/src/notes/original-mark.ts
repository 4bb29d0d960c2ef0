import { anyOf } from '../languages/languages.ts';
import { plainText } from './plain-text.ts';

const ORIGINAL = new RegExp(
  `^[^\\p{L}\\p{N}]*${anyOf(({ original }) => original)}[\\s.:\\])]*$`,
  'iu',
);

/** Whether a line says that what follows is the article as it was. */
export function isOriginalMark(text: string): boolean {
  return ORIGINAL.test(plainText(text));
}
