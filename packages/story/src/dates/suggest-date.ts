import { Temporal } from 'temporal-polyfill';
import { writeInstant } from './present-instant.ts';
import { writtenDate } from './written-date.ts';

const CLOCK = String.raw`(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(z|utc|gmt|[+-]\d{1,2}(?::?\d{2})?)?`;

/** A date that begins with its year, in whatever way its parts are kept apart. */
const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:(?:t|,?\s+)${CLOCK})?$`,
  'i',
);

/** One in which nothing keeps its parts apart: `20210216T140500Z`. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?(z|[+-]\d{2}:?\d{2})?)?$/i;

/** One that ends with its year. */
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** Seconds since 1970, or thousandths of them. */
const COUNTED = /^\d{10}(?:\d{3})?$/;

const ZONE = /\b(?:gmt|utc|[ecmp][sd]t)\b|\dz$|(?<=:\d{2}\s?)[+-]\d{2}:?\d{2}\b/i;

/**
 * The way to write what somebody meant by a date in another form: "Feb. 16, 2021" is `2021-02-16`.
 *
 * @param timeZone The publication's: it has the offset of a time that was written without one.
 * @returns None where that can't be told, and two where it could be either of two days.
 */
export function suggestDate(text: string, timeZone = 'UTC'): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/["'“”„‘’‚«»]|\[[^\]]*\]$/g, '')
    .trim();
  if (COUNTED.test(plain)) {
    const at = Number(plain.padEnd(13, '0'));
    return [writeInstant(new Date(at), timeZone, at % 60_000 === 0 ? 'minute' : 'second')];
  }
  const parts = YEAR_FIRST.exec(plain) ?? COMPACT.exec(plain);
  if (parts) {
    const [, year = '', month = '', day = '', ...clock] = parts;
    return put(year, month, day, clock, timeZone);
  }
  const [, one = '', two = '', year = ''] = YEAR_LAST.exec(plain) ?? [];
  // "2/3/2021" is two different days on two sides of an ocean; "16/2/2021" is one.
  if (year !== '') {
    return [
      ...new Set([...put(year, one, two, [], timeZone), ...put(year, two, one, [], timeZone)]),
    ];
  }
  return inWords(plain, timeZone);
}

/** A date of its parts, where there is such a date. */
function put(
  year: string,
  month: string,
  day: string,
  [hour, minute = '00', second, zone]: (string | undefined)[],
  timeZone: string,
): string[] {
  const two = (part: string) => part.padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined) return listed(writtenDate(date));
  const clock = `${date}T${two(hour)}:${minute}${second === undefined ? '' : `:${second}`}`;
  if (zone === undefined) return inZone(clock, timeZone);
  return listed(writtenDate(clock + zone.replace(/^([+-])(\d)(?!\d)/, '$10$2')));
}

/** A time without an offset, with the one that clocks in a zone have then. */
function inZone(clock: string, timeZone: string): string[] {
  try {
    const { offset } = Temporal.PlainDateTime.from(clock).toZonedDateTime(timeZone);
    return listed(writtenDate(clock + offset));
  } catch {
    return [];
  }
}

function inWords(text: string, timeZone: string): string[] {
  const words = text
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(/\b([ap])\.m\.?/gi, '$1m')
    .replace(/(?<=\d)(?=[ap]m\b)/gi, ' ')
    // `Date` reads no hour alone.
    .replace(/(?<![\d:])(\d{1,2})(?= [ap]m\b)/gi, '$1:00');
  if (!/[a-z]{3}/i.test(words) || !/\b\d{4}\b/.test(words)) return [];
  const day = new Date(Date.parse(`${words.replace(ZONE, '')} UTC`));
  // A month without a day is read as its first, the 30th of February as some day of March, and what
  // is no date has no day.
  const written = /(?<![\d:])\d{1,2}(?![\d:])/.exec(words)?.[0];
  if (Number(written) !== day.getUTCDate()) return [];
  const clock = day.toISOString();
  if (!/\d:\d{2}/.test(words)) return [clock.slice(0, 10)];
  const at = Date.parse(words);
  if (ZONE.test(words) && !Number.isNaN(at)) {
    return [writeInstant(new Date(at), timeZone, at % 60_000 === 0 ? 'minute' : 'second')];
  }
  return inZone(clock.slice(0, day.getUTCSeconds() === 0 ? 16 : 19), timeZone);
}

function listed(date: string | undefined): string[] {
  return date === undefined ? [] : [date];
}
