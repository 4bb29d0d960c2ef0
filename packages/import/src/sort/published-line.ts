import { plainText } from '../notes/plain-text.ts';
import { anyOf } from '../languages/languages.ts';
import type { Reading } from '../notes/reading.ts';
import { readWrittenDate, type WrittenDate } from '../notes/written-date.ts';

const PUBLISHED = new RegExp(
  `^[\\s(|•·]*${anyOf(({ published }) => published)}(?![\\p{L}\\p{M}])\\s*:?\\s*`,
  'iu',
);
const SEPARATOR = /\s*(?:[|•·\n])\s*/;
const UPDATED_BEHIND = new RegExp(
  `^[\\s,;/–—-]+${anyOf(({ updated }) => updated)}(?![\\p{L}\\p{M}])`,
  'iu',
);
const WEEKDAY_LINE = /^[\s\W]*$/;

/**
 * The day of publication that a line of an article's head names: "Published Jan. 11, 2021", a
 * date alone, or one between bars. A date of an update is passed over.
 */
export function readPublishedLine(text: string, reading?: Reading): WrittenDate | undefined {
  for (const part of plainText(text).trim().split(SEPARATOR)) {
    const lead = PUBLISHED.exec(part)?.[0] ?? '';
    const date = readWrittenDate(part.slice(lead.length), reading);
    if (!date) continue;
    const rest = part.slice(lead.length + date.length);
    if (lead !== '' || WEEKDAY_LINE.test(rest) || UPDATED_BEHIND.test(rest)) return date;
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

const ON = anyOf(({ on }) => on);
const UPDATED = new RegExp(
  `(?<!\\p{L})${anyOf(({ updated }) => updated)}[\\s:]*(?:${ON}\\s+)?$`,
  'iu',
);
const LEADING = new RegExp(
  `(?:[\\s,;:|•·([–—-]|(?<!\\p{L})(?:${anyOf(({ published }) => published)}|${ON})(?=$|[\\s,;:|•·([–—-]))+$`,
  'iu',
);

/** The first date in a line that is not one of an update: "By Ada Long, Jan. 11, 2021". */
export function findPublished(text: string, reading?: Reading): DateWithin | undefined {
  const plain = plainText(text);
  for (const { index } of plain.matchAll(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu)) {
    const { date, length } = readWrittenDate(plain.slice(index), reading) ?? { length: 0 };
    const before = plain.slice(0, index);
    if (date === undefined || UPDATED.test(before)) continue;
    const behind = /^[\s,;:|•·)\]–—-]*/.exec(plain.slice(index + length))?.[0].length ?? 0;
    const parts = [
      text.slice(0, before.replace(LEADING, '').length),
      text.slice(index + length + behind),
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
export function readDateline(text: string, reading?: Reading): WrittenDate | undefined {
  const plain = plainText(text.slice(0, 200));
  const place = /^[\p{Lu}][\p{Lu} .'-]{2,40}(?:, [\p{L}. ]{2,30})?(?:,| -| —| \()\s*/u.exec(
    plain,
  )?.[0];
  if (place === undefined) return undefined;
  const date = readWrittenDate(plain.slice(place.length), reading);
  if (!date) return undefined;
  const after = plain.slice(place.length + date.length);
  return /^\s*\)?\s*(?:\([^)]{1,40}\)|\/[^/]{1,40}\/)?\s*[-–—:]/.test(after) ? date : undefined;
}
