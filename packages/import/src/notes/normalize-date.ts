import { parseStoryDate } from '@developing-story/story';
import { Temporal } from 'temporal-polyfill';
import { readWrittenDate } from './written-date.ts';
import { instantIn } from './zones.ts';

/**
 * A date of metadata as a story file has it: fractions of seconds cut, `+0000` made `+00:00`; a
 * time without an offset is read in the publication's zone, or only its day is.
 */
export function normalizeDate(text: string, timeZone?: string): string | undefined {
  const compact = text.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/, '$1T');
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      compact,
    );
  if (!match) return readWrittenDate(text.trim(), { timeZone })?.date;
  const [, day = '', clock, seconds = '', offset] = match;
  if (!parseStoryDate(day)) return undefined;
  if (clock === undefined) return day;
  const time = `${day}T${clock}${seconds === ':00' ? '' : seconds}`;
  if (offset === undefined) return timeZone ? inZone(time, timeZone) : day;
  const zone = offset.toUpperCase().replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  const date = time + (zone === '+00:00' ? 'Z' : zone);
  return parseStoryDate(date) ? date : undefined;
}

function inZone(time: string, timeZone: string): string | undefined {
  try {
    return instantIn(Temporal.PlainDateTime.from(time), timeZone)?.text;
  } catch {
    return undefined;
  }
}
