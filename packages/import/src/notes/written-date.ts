import { Temporal } from 'temporal-polyfill';
import { instantIn, ZONE_PATTERN } from './zones.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may\\.?|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?\\.?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\\.)?,?\\s+)?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})(?!\\d)';
const TIME =
  '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::(?<second>\\d{2}))?)?\\s*(?<half>[ap]\\.?\\s?m\\.?(?![a-z]))?';
const CLOCK = `${TIME}(?:\\s*\\(?(?<zone>${ZONE_PATTERN})(?![a-z])\\)?)?`;

const DAYS = [
  `${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `(?:the\\s+)?${DAY}(?:\\s+of)?\\s+${MONTH},?\\s+${YEAR}`,
  '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)',
];
const JOINT = '(?:,?\\s+(?:at\\s+|[|–-]\\s+)?|T)';
const FORMS = DAYS.flatMap((day) => [
  new RegExp(`^(?:at\\s+)?${CLOCK},?\\s+(?:on\\s+)?${WEEKDAY}${day}`, 'i'),
  new RegExp(`^(?:on\\s+)?${WEEKDAY}${day}${JOINT}${CLOCK}`, 'i'),
  new RegExp(`^(?:on\\s+)?${WEEKDAY}${day}`, 'i'),
]);
/** What a person would take for a date, and we can't: no year, or figures of either order. */
const UNREADABLE = new RegExp(
  `^(?:on\\s+)?${WEEKDAY}(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH.replace('?<month>', '?:')}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})(?!\\w)(?:,?\\s+\\d{4}\\b)?`,
  'i',
);

/** A date in words at the beginning of a text. */
export interface WrittenDate {
  /** How many characters it takes. */
  length: number;
  /** As a story file has it; absent where the words name no one date. */
  date?: string;
  /** A time was given whose zone isn't known: only the day was read. */
  zoneMissing?: true;
  /** The zone's name didn't fit the season; the zone's true offset was taken. */
  zoneCorrected?: true;
}

/**
 * Reads a date in words: "Feb. 16, 2021", "16 February 2021", "March 3, 2022, 2:05 p.m. ET",
 * "at 2:05 p.m. ET on Thursday, March 3", with the year always demanded.
 *
 * @param text Spaces and quotes plain (see `plainText`).
 * @param timeZone For times that name no zone.
 * @returns `undefined` where the text doesn't begin with a date.
 */
export function readWrittenDate(text: string, timeZone?: string): WrittenDate | undefined {
  const start = text.slice(0, 120);
  for (const form of FORMS) {
    const match = form.exec(start);
    if (!match?.groups) continue;
    const read = toDate(match.groups, timeZone);
    if (read) return { length: match[0].length, ...read };
  }
  const unreadable = UNREADABLE.exec(start);
  return unreadable ? { length: unreadable[0].length } : undefined;
}

type Reading = Omit<WrittenDate, 'length'>;

function toDate(groups: Record<string, string | undefined>, zone?: string): Reading | undefined {
  const day = toDay(groups);
  if (!day) return {};
  const { hour, minute, half } = groups;
  if (hour === undefined) return { date: day.toString() };
  // A bare number beside a day is no time.
  if (minute === undefined && half === undefined) return undefined;
  const time = toTime(groups);
  if (!time) return undefined;
  const named = groups['zone'] ?? zone;
  const instant = named === undefined ? undefined : instantIn(day.toPlainDateTime(time), named);
  if (!instant) return { date: day.toString(), zoneMissing: true };
  return { date: instant.text, ...(instant.corrected && { zoneCorrected: true }) };
}

function toDay({ year, month = '', day }: Record<string, string | undefined>) {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: named || Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
  } catch {
    return undefined;
  }
}

function toTime({ hour, minute = '0', second = '0', half }: Record<string, string | undefined>) {
  const written = Number(hour);
  if (half && (written < 1 || written > 12)) return undefined;
  const hours = half ? (written % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0) : written;
  try {
    return Temporal.PlainTime.from(
      { hour: hours, minute: Number(minute), second: Number(second) },
      { overflow: 'reject' },
    );
  } catch {
    return undefined;
  }
}
