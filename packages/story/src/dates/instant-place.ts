import { dayOf, type StoryDate } from './story-date.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * How far two places are apart, in milliseconds. Events stand on even ones and what changed them on
 * odd ones, so that neither ever has to make room for the other.
 */
export const STEP = 2;

/** Where the instant of a date may lie: its first millisecond, and how many there are. */
export interface Span {
  start: number;
  length: number;
}

/**
 * The span of a date: the second that was written, but for its end, which is left for what follows
 * in it, or the minute of noon in the publication's zone.
 */
export function spanOf(date: StoryDate, timeZone: string): Span {
  if (date.type === 'instant') return { start: date.instant.epochMilliseconds, length: 900 };
  const noon = dayOf(date, timeZone).toZonedDateTime({ timeZone, plainTime: '12:00' });
  return { start: noon.epochMilliseconds, length: MINUTE };
}

/** The last minute of a date's day, but for its end, which is left for what follows in it. */
export function lastMinute(date: StoryDate, timeZone: string): Span {
  const end = dayOf(date, timeZone).add({ days: 1 }).toZonedDateTime(timeZone);
  return { start: end.epochMilliseconds - MINUTE, length: MINUTE / 2 };
}

/** A place in a span of milliseconds by what stands there, whatever stands beside it. */
export function placeIn({ start, length }: Span, key: string): number {
  return start + (hash(key) % (length / STEP)) * STEP;
}

/** The first place from one on that is free; now it is taken. */
export function takePlace(from: number, taken: Set<number>): number {
  let at = from;
  while (taken.has(at)) at += STEP;
  taken.add(at);
  return at;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193);
  }
  return value >>> 0;
}
