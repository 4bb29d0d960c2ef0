import { Temporal } from 'temporal-polyfill';

/** A zone as newsrooms abbreviate it, and the offset that the abbreviation insists on. */
type ZoneName = [zone: string, offset?: string];

/**
 * Abbreviations with one plain meaning in news. "IST" and "CST" outside the Americas have several:
 * "IST" is left out, "CST" is America's.
 */
const ZONES: Record<string, ZoneName> = {
  ET: ['America/New_York'],
  EST: ['America/New_York', '-05:00'],
  EDT: ['America/New_York', '-04:00'],
  CT: ['America/Chicago'],
  CST: ['America/Chicago', '-06:00'],
  CDT: ['America/Chicago', '-05:00'],
  MT: ['America/Denver'],
  MST: ['America/Denver', '-07:00'],
  MDT: ['America/Denver', '-06:00'],
  PT: ['America/Los_Angeles'],
  PST: ['America/Los_Angeles', '-08:00'],
  PDT: ['America/Los_Angeles', '-07:00'],
  AKST: ['America/Anchorage', '-09:00'],
  AKDT: ['America/Anchorage', '-08:00'],
  HST: ['Pacific/Honolulu', '-10:00'],
  BST: ['Europe/London', '+01:00'],
  CET: ['Europe/Paris', '+01:00'],
  CEST: ['Europe/Paris', '+02:00'],
  MEZ: ['Europe/Berlin', '+01:00'],
  MESZ: ['Europe/Berlin', '+02:00'],
  JST: ['Asia/Tokyo', '+09:00'],
  AEST: ['Australia/Sydney', '+10:00'],
  AEDT: ['Australia/Sydney', '+11:00'],
  EASTERN: ['America/New_York'],
  CENTRAL: ['America/Chicago'],
  MOUNTAIN: ['America/Denver'],
  PACIFIC: ['America/Los_Angeles'],
};

/** For the grammar of dates, longest first. */
export const ZONE_PATTERN = `(?:(?:UTC|GMT)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|Z\\b|${Object.keys(ZONES)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})(?:\\s+time|\\s+standard time|\\s+daylight time)?`;

/** An instant, and whether the zone's name didn't fit the season ("EST" in July). */
interface ZonedInstant {
  /** With the offset that held there then: `2022-03-03T14:05-05:00`. */
  text: string;
  corrected: boolean;
}

/**
 * Reads a clock's time in a zone named by an abbreviation or an IANA name.
 *
 * @returns `undefined` where the zone is unknown.
 */
export function instantIn(time: Temporal.PlainDateTime, name: string): ZonedInstant | undefined {
  const [zone, offset] = findZone(name);
  const clock = time.toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' });
  try {
    const { offset: real } = offset
      ? Temporal.ZonedDateTime.from(`${time.toString()}${offset}[${zone}]`, { offset: 'prefer' })
      : time.toZonedDateTime(zone);
    const text = clock + (zone === 'UTC' ? 'Z' : real);
    return { text, corrected: offset !== undefined && offset !== real };
  } catch {
    return undefined;
  }
}

/** The day that clocks of a zone had at an instant; by UTC where the zone is unknown. */
export function dayIn(instant: Temporal.Instant, name: string): Temporal.PlainDate {
  try {
    return instant.toZonedDateTimeISO(findZone(name)[0]).toPlainDate();
  } catch {
    return instant.toZonedDateTimeISO('UTC').toPlainDate();
  }
}

function findZone(written: string): ZoneName {
  const name = written.replace(/\s+(?:standard |daylight )?time$/i, '').toUpperCase();
  const utc = /^(?:UTC|GMT|Z)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(name);
  if (!utc) return (Object.hasOwn(ZONES, name) ? ZONES[name] : undefined) ?? [written];
  const [, sign, hours = '', minutes = '00'] = utc;
  return [sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : 'UTC'];
}
