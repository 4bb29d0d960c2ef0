import type { Author } from '@developing-story/story';
import type { Block } from '../block.ts';
import { normalizeDate } from '../notes/normalize-date.ts';
import type { Reading } from '../notes/reading.ts';
import { timeElement } from '../notes/time-element.ts';
import { isByline, nameBeside, readByline } from './byline.ts';
import { findPublished, readPublishedLine } from './published-line.ts';

/** A line of an article's head that says who it is by, when it was published, or both. */
interface HeadLine {
  /** Set where it is a byline; without a name that can be told, empty. */
  authors?: Author[];
  date?: string;
  /** Nothing but its place beside the date says that it names them. */
  guessed?: true;
  /** The words of the date, where they stand in a byline. */
  dateWords: string;
  /** Where the date was read. */
  from: string;
}

const BYLINE = /^(?:byline|author|authors)$/;
const TIME = /^(?:timestamp|dateline|published|datepublished|pubdate|time|date)$/;
const LONGEST = 200;

/** Reads a byline, a line with a date, or a line that is both: "By Ada Long, January 11, 2021". */
export function readHeadLine(block: Block, reading?: Reading): HeadLine | undefined {
  const { text, hints, links } = block;
  if (text.length > LONGEST) return undefined;
  const within = findPublished(text, reading);
  const names = within ? within.around : text;
  const stated = isByline(text) || isByline(names) || hinted(hints, BYLINE);
  const found = stated || !within ? undefined : nameBeside(names);
  // What a bar parts from a date may as well be a section.
  const beside = found?.guessed && /[|•·]/.test(text) ? undefined : found;
  const byline = stated || beside !== undefined;
  const time = timeElement(block);
  const told = time && normalizeDate(time.datetime, reading?.timeZone);
  const seen = byline ? within?.date : readPublishedLine(text, reading)?.date;
  const date = told ?? seen;
  if (!byline && date === undefined && !time && !hinted(hints, TIME)) return undefined;
  return {
    ...(byline && { authors: readByline(beside?.name ?? names, links, reading?.lang) }),
    ...(beside?.guessed && { guessed: true as const }),
    ...(date !== undefined && { date }),
    dateWords: byline ? (within?.words ?? '') : text,
    from: told ? '<time> above the article' : byline ? 'the byline' : 'the line with its date',
  };
}

function hinted(hints: ReadonlySet<string>, pattern: RegExp): boolean {
  return [...hints].some((hint) => pattern.test(hint));
}
