import { Temporal } from 'temporal-polyfill';

/** A zone as newsrooms abbreviate it, and the offset that the abbreviation insists on. */
interface ZoneName {
  zone: string;
  offset?: string;
}

/**
 * Abbreviations with one plain meaning in news. "IST" and "CST" outside the Americas have several:
 * "IST" is left out, "CST" is America's.
 */
const ZONES: Record<string, ZoneName> = {
  ET: { zone: 'America/New_York' },
  EST: { zone: 'America/New_York', offset: '-05:00' },
  EDT: { zone: 'America/New_York', offset: '-04:00' },
  CT: { zone: 'America/Chicago' },
  CST: { zone: 'America/Chicago', offset: '-06:00' },
  CDT: { zone: 'America/Chicago', offset: '-05:00' },
  MT: { zone: 'America/Denver' },
  MST: { zone: 'America/Denver', offset: '-07:00' },
  MDT: { zone: 'America/Denver', offset: '-06:00' },
  PT: { zone: 'America/Los_Angeles' },
  PST: { zone: 'America/Los_Angeles', offset: '-08:00' },
  PDT: { zone: 'America/Los_Angeles', offset: '-07:00' },
  AKST: { zone: 'America/Anchorage', offset: '-09:00' },
  AKDT: { zone: 'America/Anchorage', offset: '-08:00' },
  HST: { zone: 'Pacific/Honolulu', offset: '-10:00' },
  BST: { zone: 'Europe/London', offset: '+01:00' },
  CET: { zone: 'Europe/Paris', offset: '+01:00' },
  CEST: { zone: 'Europe/Paris', offset: '+02:00' },
  MEZ: { zone: 'Europe/Berlin', offset: '+01:00' },
  MESZ: { zone: 'Europe/Berlin', offset: '+02:00' },
  JST: { zone: 'Asia/Tokyo', offset: '+09:00' },
  AEST: { zone: 'Australia/Sydney', offset: '+10:00' },
  AEDT: { zone: 'Australia/Sydney', offset: '+11:00' },
  EASTERN: { zone: 'America/New_York' },
  CENTRAL: { zone: 'America/Chicago' },
  MOUNTAIN: { zone: 'America/Denver' },
  PACIFIC: { zone: 'America/Los_Angeles' },
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
  const { zone, offset } = findZone(name);
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
    return instant.toZonedDateTimeISO(findZone(name).zone).toPlainDate();
  } catch {
    return instant.toZonedDateTimeISO('UTC').toPlainDate();
  }
}

function findZone(written: string): ZoneName {
  const name = written.replace(/\s+(?:standard |daylight )?time$/i, '').toUpperCase();
  const utc = /^(?:UTC|GMT|Z)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(name);
  if (!utc) return (Object.hasOwn(ZONES, name) && ZONES[name]) || { zone: written };
  const [, sign, hours = '', minutes = '00'] = utc;
  return { zone: sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : 'UTC' };
}
