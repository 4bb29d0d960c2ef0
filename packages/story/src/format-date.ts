import { dayOf, storyDate, type StoryDate } from './story-date.ts';

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
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(noon);
}

/**
 * A date with its time, where it has one: "Feb. 16, 2021, 2:05 p.m. ET". A day stays a day: the
 * time that formats are given for it is never shown.
 */
export function formatDate(date: string, style: DateStyle): string {
  const day = formatDay(date, style);
  const time = formatTime(storyDate(date), style);
  return time ? `${day}, ${time}` : day;
}

/** "2:05 p.m. ET"; nothing for a day. */
function formatTime(date: StoryDate, { lang, timeZone }: DateStyle): string | undefined {
  if (date.type === 'day') return undefined;
  const { epochMilliseconds } = date.instant;
  const zone = zoneName(epochMilliseconds, lang, timeZone);
  if (!isAmerican(lang)) {
    const clock = new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone });
    return `${clock.format(epochMilliseconds)} ${zone}`;
  }
  const { hour, minute } = date.instant.toZonedDateTimeISO(timeZone);
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'} ${zone}`;
}

function zoneName(epochMilliseconds: number, lang: string, timeZone: string): string {
  const nameIn = (timeZoneName: 'shortGeneric' | 'short') =>
    new Intl.DateTimeFormat(lang, { timeZone, timeZoneName })
      .formatToParts(epochMilliseconds)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  // "ET" in summer and winter; a zone without such a name, as UTC is, has a short one.
  const generic = nameIn('shortGeneric');
  return generic.startsWith('GMT') ? nameIn('short') : generic;
}

function isAmerican(lang: string): boolean {
  return lang === 'en' || lang.toLowerCase() === 'en-us';
}
