import { parseStoryDate } from '@developing-story/story';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../languages/language.ts';
import { anyOf, LANGUAGES } from '../languages/languages.ts';
import type { Reading } from './reading.ts';
import { dayIn, instantIn, ZONE_PATTERN } from './zones.ts';

const DAY = '(?<day>\\d{1,2})';
const YEAR = '(?<year>\\d{4})(?!\\d)';
const ZONE = `(?:\\s*\\(?(?<zone>${ZONE_PATTERN})(?![a-z])\\)?)?`;
const HOURS = 'uhr|heures?|horas|hrs?\\.?|h\\b';
const EAST = '午前|午後|上午|下午|凌晨|早上|中午|晚上';
const CLOCKS = [
  `(?<hour>\\d{1,2})(?:\\s?[:.h]\\s?(?<minute>\\d{2})(?::(?<second>\\d{2}))?)?(?!\\d)\\s*(?:(?<half>[ap]\\.?\\s?m\\.?(?![a-z])|(?:صباح|مساء|[صم])[\\u064B-\\u0652]?ا?[\\u064B-\\u0652]?(?![\\p{L}\\p{M}]))|(?<oclock>${HOURS}))?${ZONE}`,
  `(?<half>${EAST})?\\s?(?<hour>\\d{1,2})(?<oclock>[時时點点])(?:(?<minute>\\d{1,2})分)?${ZONE}`,
  `(?<half>${EAST})\\s?(?<hour>\\d{1,2}):(?<minute>\\d{2})${ZONE}`,
  `(?:12 )?(?<word>noon|midnight|正午)(?![a-z])${ZONE}`,
];
const AT = '(?:at|um|gegen|[àa] las?|[àa]|الساعة|[|–-])';
const JOINT = `(?:,?\\s+(?:${AT}\\s+)?|T|(?<=[日)]))`;
const WEEKDAY = `(?:${anyOf(({ weekday }) => weekday)})?`;
/** No letter goes on with a word; those of Japanese begin another. */
const END = '(?:(?<=[日時时點点分)])|(?<=\\d)(?![a-z\\d])|(?![\\p{L}\\p{N}]))';
const ON = `(?:${anyOf(({ on }) => on)}\\s+)?`;

/** A way to write a day, and how its month is told from its words. */
interface Form {
  pattern: RegExp;
  months: readonly RegExp[];
}

const MONTHS = LANGUAGES.map(({ months }) =>
  months.map((month) => new RegExp(`^(?:${month})$`, 'i')),
);
const FORMS: Form[] = [
  ...LANGUAGES.flatMap((language, index) =>
    language.days.flatMap((day) => formsOf(dayPattern(day, language), MONTHS[index])),
  ),
  ...formsOf(`(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>${DAY}(?!\\d)`),
  ...formsOf(`(?<first>\\d{1,2})(?<mark>[/.])\\s?(?<next>\\d{1,2})\\k<mark>\\s?${YEAR}`),
];

function dayPattern({ form, year }: Language['days'][number], { months }: Language): string {
  return form
    .replace('%Y', `(?:${year.replace('%Y', YEAR)})?`)
    .replace('%M', `(?<month>${months.join('|')})`)
    .replace('%m', '(?<month>\\d{1,2})')
    .replace('%D', DAY);
}

/** A day behind a time, before one, and alone. */
function formsOf(day: string, months: readonly RegExp[] = []): Form[] {
  const written = `${ON}${WEEKDAY}${day}${END}`;
  return [
    ...CLOCKS.map((clock) => `(?:at\\s+)?${clock},?\\s+${written}`),
    ...CLOCKS.map((clock) => `${ON}${WEEKDAY}${day}${JOINT}${clock}`),
    written,
  ].map((source) => ({ pattern: new RegExp(`^${source}`, 'iu'), months }));
}

/** Monday to Sunday, from 1, by their names. */
const WEEKDAYS = new Map(
  LANGUAGES.flatMap(({ tag }) => {
    const format = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
    // The year 2001 began on a Monday.
    return [1, 2, 3, 4, 5, 6, 7].map((day): [string, number] => [
      format.format(Date.UTC(2001, 0, day)).toLowerCase(),
      day,
    ]);
  }),
);
const NAMED_DAY = `(?<weekday>${[...WEEKDAYS.keys()].join('|')})`;
const TIMES = CLOCKS.flatMap((clock) =>
  [
    `${ON}${NAMED_DAY},?\\s+(?:${AT}\\s+)?${clock}`,
    `(?:${AT}\\s+)?${clock},?\\s+${ON}${NAMED_DAY}`,
    `(?:${AT}\\s+)?${clock}`,
  ].map((source) => new RegExp(`^${source}${END}`, 'iu')),
);
/** What a person would take for a date, and we can't: figures of either order. */
const UNREADABLE = /^(?:on\s+)?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\w)/i;

/** A date in words at the beginning of a text. */
export interface WrittenDate {
  /** How many characters it takes. */
  length: number;
  /** As a story file has it; absent where the words name no one date. */
  date?: string;
  /** What its words leave out, so that the first such date after publication was taken. */
  guessed?: 'year' | 'day';
  /** It tells a time, and how: whether by half days or by a clock that may have 12 hours or 24. */
  clock?: 'plain' | 'bare';
  /** A time was given whose zone isn't known: only the day was read. */
  zoneMissing?: true;
  /** The zone's name didn't fit the season; the zone's true offset was taken. */
  zoneCorrected?: true;
}

/**
 * Reads a date in words, in any of the languages: "Feb. 16, 2021", "16. Februar 2021",
 * "2021年2月16日", "March 3, 2022, 2:05 p.m. ET", "at 2:05 p.m. ET on Thursday, March 3, 2022".
 * One that leaves out its year is the first such day after publication, where that is known.
 *
 * @param text Made plain by `plainText`.
 * @returns `undefined` where the text doesn't begin with a date.
 */
export function readWrittenDate(text: string, reading: Reading = {}): WrittenDate | undefined {
  const start = text.slice(0, 120);
  if (!/^\D{0,40}\d/.test(start)) return undefined;
  for (const { pattern, months } of FORMS) {
    const match = pattern.exec(start);
    if (!match?.groups) continue;
    const read = toDate(match.groups, months, reading);
    if (read) return { length: match[0].length, ...read };
  }
  const unreadable = UNREADABLE.exec(start);
  return unreadable ? { length: unreadable[0].length } : undefined;
}

/**
 * Reads a date, or a time of day alone: "6:45 p.m.", "18 Uhr", "9 a.m. Wednesday". That is of the day
 * of publication, of the weekday named, or of the next where the article wasn't published yet.
 */
export function readWrittenMoment(text: string, reading: Reading = {}): WrittenDate | undefined {
  return readWrittenDate(text, reading) ?? readWrittenTime(text, reading);
}

/** Reads a time of day alone, see {@link readWrittenMoment}. */
export function readWrittenTime(text: string, reading: Reading = {}): WrittenDate | undefined {
  for (const form of TIMES) {
    const match = form.exec(text.slice(0, 60));
    if (!match?.groups) continue;
    const time = toTime(match.groups);
    if (time) return { length: match[0].length, ...nextTime(time, match.groups, reading) };
  }
  return undefined;
}

type Groups = Record<string, string | undefined>;
type Read = Omit<WrittenDate, 'length'>;

function toDate(groups: Groups, months: readonly RegExp[], reading: Reading): Read | undefined {
  const { hour, word, year } = groups;
  const hasTime = hour !== undefined || word !== undefined;
  const time = hasTime ? toTime(groups) : undefined;
  if (hasTime && !time) return undefined;
  const zone = groups['zone'] ?? reading.timeZone;
  const day = toDay(groups, months, reading, zone);
  if (!day) return {};
  const guessed = year === undefined ? { guessed: 'year' as const } : {};
  const dated = time
    ? { ...at(day, time, zone), clock: clockOf(groups) }
    : { date: day.toString() };
  return { ...dated, ...guessed };
}

function at(day: Temporal.PlainDate, time: Temporal.PlainTime, zone: string | undefined): Read {
  const instant = zone === undefined ? undefined : instantIn(day.toPlainDateTime(time), zone);
  if (!instant) return { date: day.toString(), zoneMissing: true };
  return { date: instant.text, ...(instant.corrected && { zoneCorrected: true }) };
}

function toDay(
  groups: Groups,
  months: readonly RegExp[],
  reading: Reading,
  zone: string | undefined,
): Temporal.PlainDate | undefined {
  const { year, month = '', day } = groups;
  const numbers =
    groups['first'] === undefined
      ? { month: months.findIndex((it) => it.test(month)) + 1 || Number(month), day: Number(day) }
      : inOrder(Number(groups['first']), Number(groups['next']), reading.lang);
  if (!numbers) return undefined;
  if (year !== undefined) return plainDate(Number(year), numbers);
  const since = publishedDay(reading.published, zone);
  if (!since) return undefined;
  // A leap day comes after 8 years at the most.
  for (let later = 0; later <= 8; later += 1) {
    const found = plainDate(since.year + later, numbers);
    if (found && Temporal.PlainDate.compare(found, since) >= 0) return found;
  }
  return undefined;
}

/** Two figures as day and month, where they can be but one: by their size, or by the language. */
function inOrder(first: number, next: number, lang = 'en') {
  if (next > 12) return { month: first, day: next };
  const isDayFirst = first > 12 || first === next || !/^en\b/i.test(lang);
  return isDayFirst ? { month: next, day: first } : undefined;
}

function plainDate(year: number, { month, day }: { month: number; day: number }) {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** The day on which the article was published, as clocks of a zone had it. */
function publishedDay(published: string | undefined, zone = 'UTC') {
  const date = published === undefined ? undefined : parseStoryDate(published);
  if (!date) return undefined;
  return date.type === 'day' ? date.day : dayIn(date.instant, zone);
}

function nextTime(time: Temporal.PlainTime, groups: Groups, reading: Reading): Read {
  const zone = groups['zone'] ?? reading.timeZone;
  const clock = clockOf(groups);
  const since = publishedDay(reading.published, zone);
  if (!since) return { clock };
  const weekday = WEEKDAYS.get(groups['weekday']?.toLowerCase() ?? '');
  const ahead = weekday === undefined ? 0 : (weekday - since.dayOfWeek + 7) % 7;
  const day = since.add({ days: ahead });
  const tomorrow = day.add({ days: weekday === undefined ? 1 : 7 });
  const times: [Temporal.PlainDate, Temporal.PlainTime][] =
    clock === 'bare' && reading.halfDays
      ? [
          [day, time],
          [day, time.add({ hours: 12 })],
          [tomorrow, time],
        ]
      : [
          [day, time],
          [tomorrow, time],
        ];
  const read = times.map(([on, clocks]) => at(on, clocks, zone));
  const first = read.find(({ date = '' }) => !isBefore(date, reading.published)) ?? read.at(-1);
  return { ...first, clock, guessed: 'day' };
}

/** Whether an instant comes before another; of days it can't be told. */
function isBefore(date: string, since = ''): boolean {
  const [a, b] = [parseStoryDate(date), parseStoryDate(since)];
  return (
    a?.type === 'instant' &&
    b?.type === 'instant' &&
    a.instant.epochMilliseconds < b.instant.epochMilliseconds
  );
}

/** "6:45" may be in the evening; "06:45", "18:45", "6:45 a.m." and "6 Uhr" are what they say. */
function clockOf({ hour = '', half, oclock, word }: Groups): 'plain' | 'bare' {
  const isBare = half === undefined && oclock === undefined && word === undefined;
  return isBare && /^[1-9]$|^1[0-2]$/.test(hour) ? 'bare' : 'plain';
}

/** A bare number is no time. */
function toTime(groups: Groups): Temporal.PlainTime | undefined {
  const { hour, minute, second = '0', half = '', oclock, word } = groups;
  if (word !== undefined) return Temporal.PlainTime.from({ hour: /^m/i.test(word) ? 0 : 12 });
  if (minute === undefined && half === '' && oclock === undefined) return undefined;
  const written = Number(hour);
  if (/^[ap]/i.test(half) && (written < 1 || written > 12)) return undefined;
  const isLate = /^(?:p|م|午後|下午|中午|晚上)/i.test(half);
  const hours = half === '' ? written : (written % 12) + (isLate ? 12 : 0);
  try {
    return Temporal.PlainTime.from(
      { hour: hours, minute: Number(minute ?? '0'), second: Number(second) },
      { overflow: 'reject' },
    );
  } catch {
    return undefined;
  }
}
