import { leadEnd, textOf } from '../block-of.ts';
import type { Block } from '../block.ts';
import { anyOf } from '../languages/languages.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { readWrittenDate, readWrittenTime, type WrittenDate } from './written-date.ts';

/** The time that a block of a live blog begins with. */
export interface PostTime {
  /** How many characters say no more than the time. */
  length: number;
  /** Its words, of which the date is read. */
  words: string;
  /** It names a time and no day. */
  alone: boolean;
  /** It is set off from what follows: by emphasis, a mark, a line, or as there is nothing else. */
  setOff: boolean;
}

const PUBLISHED = anyOf(({ published, updated }) => `${published}|${updated}`);
const OPENING = new RegExp(
  `^[^\\p{L}\\p{N}"'„‚«‹「『]{0,6}(?:(?:${PUBLISHED})\\s*:?\\s*(?:at\\s+)?)?`,
  'iu',
);
const CLOSING = /^\s*[\])]?\.?(?:\s*(?:[:|•·–—-]|\+{2,}))+\s*|^\s*[\])]\s*|^\s*\.\s+/;

/** Reads the time at the beginning of a paragraph or heading: "6:45 p.m. – Power is back". */
export function postTime(block: Block): PostTime | undefined {
  const [node] = block.nodes;
  if (block.nodes.length !== 1 || (node?.type !== 'paragraph' && node?.type !== 'heading')) {
    return undefined;
  }
  const plain = plainText(textOf(node));
  const begun = timeAhead(plain);
  if (!begun) return undefined;
  const { from, end, alone } = begun;
  const closing = CLOSING.exec(plain.slice(end))?.[0] ?? '';
  const space = /^\s*/.exec(plain.slice(end))?.[0] ?? '';
  const isWhole = plain.slice(end).trim() === '';
  const at = leadEnd(node);
  const isLed = at !== undefined && at >= end && plain.slice(end, at).trim() === '';
  return {
    length: end + (closing === '' ? space : closing).length,
    words: plain.slice(from, end),
    alone,
    setOff: closing !== '' || isWhole || isLed,
  };
}

/** Whether a text says nothing but a time: "6:45 p.m.", "Posted at 18.45 on Jan. 11, 2021". */
export function isTimeAlone(text: string): boolean {
  const plain = plainText(text);
  const end = timeAhead(plain)?.end;
  return end !== undefined && plain.slice(end).trim() === '';
}

function timeAhead(plain: string) {
  const from = OPENING.exec(plain)?.[0].length ?? 0;
  const rest = plain.slice(from);
  const moment = readWrittenDate(rest);
  const read = moment ? moment.clock && moment : readWrittenTime(rest);
  return read && { from, end: from + read.length, alone: !moment };
}

/** The date of a post whose time was read, by what is known of the day. */
export function postDate({ words }: PostTime, reading: Reading): WrittenDate | undefined {
  return readWrittenDate(words, reading) ?? readWrittenTime(words, reading);
}
