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
