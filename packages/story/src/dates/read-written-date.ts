import { Temporal } from 'temporal-polyfill';
import { suggestDate } from './suggest-date.ts';
import { writtenDate } from './written-date.ts';

/**
 * Reports what is wrong with a date.
 *
 * @param message The end of a sentence that begins with the date as it stands in the file.
 * @param hint What to write, by a function that puts a date into the place where it stands.
 */
type DateFault = (
  name: 'unreadable-date' | 'impossible-date',
  message: string,
  hint: (place: (date: string) => string) => string,
) => void;

/** A date that has its form, whatever its digits say. */
const FORMED =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:t|\s+)(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * A date as stories have it, where the text is one.
 *
 * @param timeZone The publication's, for what is to be written instead.
 */
export function readWrittenDate(
  text: string,
  timeZone: string,
  fault: DateFault,
): string | undefined {
  const date = writtenDate(text);
  if (date !== undefined) return date;
  const formed = FORMED.exec(text.trim());
  if (formed) {
    const { message, mended, if: condition } = impossible(formed, timeZone);
    fault('impossible-date', message, (place) =>
      mended === undefined
        ? 'Write the day or the time that is meant.'
        : `Write ${place(mended)}${condition ? `, if ${condition}` : ''}.`,
    );
    return undefined;
  }
  const [meant, other] = suggestDate(text, timeZone);
  const message = other ? 'could be either of two days.' : 'can’t be read as a date.';
  fault('unreadable-date', message, (place) => {
    if (other && meant) return `Write ${place(meant)} or ${place(other)}, whichever is meant.`;
    return meant
      ? `Write ${place(meant)}.`
      : `Write a day as ${place('YYYY-MM-DD')}, or an instant with its offset as ${place('YYYY-MM-DDThh:mm+hh:mm')}.`;
  });
  return undefined;
}

/** Why a date isn't one, and the date that was meant, where that can be told. */
interface Impossible {
  message: string;
  mended?: string | undefined;
  /** What has to be so for it to be meant. */
  if?: string;
}

function impossible(formed: RegExpExecArray, timeZone: string): Impossible {
  const [text, year = '', month = '', day = '', hour, minute = '', second = '00', zone] = formed;
  const written = text.slice(10);
  if (year < '1000') return { message: `has the year ${year}, and no story is as old as that.` };
  if (month === '00' || Number(month) > 12) {
    return {
      message: `has a month ${month}, and a year has 12.`,
      mended: writtenDate(`${year}-${day}-${month}${written}`),
      if: 'day and month have changed places',
    };
  }
  const { daysInMonth: days } = Temporal.PlainYearMonth.from(`${year}-${month}`);
  if (day === '00' || Number(day) > days) {
    return {
      message: `has a day ${day}, and that month has ${days}.`,
      mended:
        Number(day) > 31 || day === '00'
          ? undefined
          : writtenDate(`${year}-${month}-${days}${written}`),
      if: 'its last day is meant',
    };
  }
  if (hour === '24' && minute === '00' && second === '00' && zone) {
    const next = Temporal.PlainDate.from(`${year}-${month}-${day}`).add({ days: 1 }).toString();
    return {
      message: 'has an hour 24, which is the next day’s 00.',
      mended: writtenDate(next + written.replace('24', '00')),
    };
  }
  if (Number(hour) > 23) return { message: `has an hour ${hour}, and a day’s last is 23.` };
  if (Number(minute) > 59) return { message: `has a minute ${minute}, and an hour’s last is 59.` };
  if (second === '60') {
    return {
      message: 'has a second 60, which clocks of pages and feeds don’t have.',
      mended: writtenDate(text.replace(/(?<=:\d{2}):60/, ':59')),
    };
  }
  if (Number(second) > 59) return { message: `has a second ${second}, and a minute’s last is 59.` };
  if (zone === undefined) {
    const [meant] = suggestDate(text, timeZone);
    return {
      message: 'has no offset, so it could be any of 24 hours.',
      mended: meant,
      if: `it was that time in ${timeZone}`,
    };
  }
  return { message: `has an offset ${zone}, and none is that large.` };
}
