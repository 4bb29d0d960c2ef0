import { plainText } from '../notes/plain-text.ts';
import { readWrittenDate, type WrittenDate } from '../notes/written-date.ts';

const PUBLISHED = /^[\s(|•·]*(?:first |originally )?(?:published|posted|date)\b\s*:?\s*(?:on )?/i;
const SEPARATOR = /\s*(?:[|•·\n])\s*/;
const WEEKDAY_LINE = /^[\s\W]*$/;

/**
 * The day of publication that a line of an article's head names: "Published Jan. 11, 2021", a
 * date alone, or one between bars. A date of an update is passed over.
 */
export function readPublishedLine(text: string, timeZone?: string): WrittenDate | undefined {
  for (const part of plainText(text).trim().split(SEPARATOR)) {
    const lead = PUBLISHED.exec(part)?.[0] ?? '';
    const date = readWrittenDate(part.slice(lead.length), timeZone);
    if (!date) continue;
    if (lead !== '' || WEEKDAY_LINE.test(part.slice(lead.length + date.length))) return date;
  }
  return undefined;
}

/** A date within a line. */
interface DateWithin {
  date: string;
  /** The words of the date. */
  words: string;
  /** The line without them and what led to them, the two parts with a bar between. */
  around: string;
}

const UPDATED = /\b(?:updated|modified|edited|revised|corrected)\b[\s:]*(?:on\s+)?$/i;
const LEADING = /(?:[\s,;:|•·(–—-]|\b(?:first|originally|published|posted|on|at)\b)+$/i;

/** The first date in a line that is not one of an update: "By Ada Long, Jan. 11, 2021". */
export function findPublished(text: string, timeZone?: string): DateWithin | undefined {
  const plain = plainText(text);
  for (const { index } of plain.matchAll(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu)) {
    const { date, length } = readWrittenDate(plain.slice(index), timeZone) ?? { length: 0 };
    const before = text.slice(0, index);
    if (date === undefined || UPDATED.test(before)) continue;
    const parts = [
      before.replace(LEADING, ''),
      text.slice(index + length).replace(/^[\s,;:|•·)–—-]+/, ''),
    ];
    return {
      date,
      words: text.slice(index, index + length),
      around: parts.filter((part) => part !== '').join(' | '),
    };
  }
  return undefined;
}

/**
 * The date in an article's first words: "SEATTLE, Jan. 11, 2021 (Wire) —". It stays in the text.
 */
export function readDateline(text: string, timeZone?: string): WrittenDate | undefined {
  const plain = plainText(text.slice(0, 200));
  const place = /^[\p{Lu}][\p{Lu} .'-]{2,40}(?:, [\p{L}. ]{2,30})?(?:,| -| —| \()\s*/u.exec(
    plain,
  )?.[0];
  if (place === undefined) return undefined;
  const date = readWrittenDate(plain.slice(place.length), timeZone);
  if (!date) return undefined;
  const after = plain.slice(place.length + date.length);
  return /^\s*\)?\s*(?:\([^)]{1,40}\)|\/[^/]{1,40}\/)?\s*[-–—:]/.test(after) ? date : undefined;
}
