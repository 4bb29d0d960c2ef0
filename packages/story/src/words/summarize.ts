import type { NoteKind } from '../types.ts';
import { firstSentence } from './first-sentence.ts';

/** Words that stand on lines of their own. */
export interface TextBlock {
  /** One line, with `UNTOLD` for what isn't words. */
  text: string;
  /** Sentences stand in it: a paragraph, rather than a heading, a list, a table or code. */
  prose: boolean;
}

/** Stands in a text for what only a page can show, or only running the file tells. */
export const UNTOLD = '\uFFFC';

/** The most letters that a correction may have to stand where others have a sentence. */
const SHORT = 300;

/**
 * What a note says, for where it can't stand whole: the first sentence of its first paragraph. The
 * first sentence of a correction may be the one that was wrong, so what mends or takes back
 * something is told whole or not at all.
 *
 * @param lang BCP 47, by whose rules sentences end.
 * @returns Nothing where that can't be had whole.
 */
export function summarize(blocks: readonly TextBlock[], kind: NoteKind, lang: string): string {
  const summary = kind === 'update' ? opening(blocks, lang) : whole(blocks);
  return summary.includes(UNTOLD) ? '' : summary;
}

function opening(blocks: readonly TextBlock[], lang: string): string {
  const paragraph = blocks.find(({ prose }) => prose)?.text ?? '';
  const sentence = firstSentence(paragraph, lang);
  // What it announces stands in another block.
  return /[:：]$/u.test(sentence) ? '' : sentence;
}

function whole(blocks: readonly TextBlock[]): string {
  if (!blocks.every(({ prose }) => prose)) return '';
  const text = blocks.reduce((before, block) => joined(before, block.text), '');
  return text.length > SHORT ? '' : text;
}

/** Scripts with full-width stops put no space after them. */
function joined(before: string, text: string): string {
  return before === '' || /[。！？]$/u.test(before) ? before + text : `${before} ${text}`;
}
