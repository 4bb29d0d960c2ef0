import { dateTimeFormat } from './intl-formats.ts';
import { dayOf, storyDate } from './story-date.ts';

/** AP style: five months are never cut short. */
const AP_MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** Whose language and clock dates are told in. */
export interface DateStyle {
  /** BCP 47. */
  lang: string;
  /** IANA name. */
  timeZone: string;
}

/**
 * A date as readers read it: "Feb. 16, 2021" (AP style in American English, else as the language
 * has it). An instant is told by its day alone.
 *
 * @param date As written in the story file.
 */
export function formatDay(date: string, { lang, timeZone }: DateStyle): string {
  const day = dayOf(storyDate(date), timeZone);
  if (isAmerican(lang)) return `${AP_MONTHS[day.month - 1]} ${day.day}, ${day.year}`;
  const noon = day.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds;
  return dateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(noon);
}

/**
 * A date with its time, where it has one: "Feb. 16, 2021, 2:05 p.m. ET". A day stays a day: the
 * time that formats are given for it is never shown.
 */
export function formatDate(date: string, style: DateStyle): string {
  const read = storyDate(date);
  if (read.type === 'day') return formatDay(date, style);
  const { lang, timeZone } = style;
  const { epochMilliseconds } = read.instant;
  if (isAmerican(lang)) {
    const { hour, minute } = read.instant.toZonedDateTimeISO(timeZone);
    const zone = americanZone(epochMilliseconds, style);
    return `${formatDay(date, style)}, ${apTime(hour, minute)} ${zone}`;
  }
  return dateTimeFormat(lang, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(epochMilliseconds);
}

/** "2:05 p.m.", "3 p.m." */
function apTime(hour: number, minute: number): string {
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** "ET" in summer and winter; a zone without such a name, as UTC is, has a short one. */
function americanZone(epochMilliseconds: number, { lang, timeZone }: DateStyle): string {
  const named = (timeZoneName: 'shortGeneric' | 'short') =>
    dateTimeFormat(lang, { timeZone, timeZoneName })
      .formatToParts(epochMilliseconds)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  const generic = named('shortGeneric');
  return generic.startsWith('GMT') ? named('short') : generic;
}

function isAmerican(lang: string): boolean {
  return lang === 'en' || lang.toLowerCase() === 'en-us';
}
