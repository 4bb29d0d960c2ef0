import { parseStoryDate } from '@developing-story/story';
import type { WrittenDate } from './written-date.ts';

/** Reads a date, of which its words may leave out year or day, as the first since another. */
type ReadSince = (since: string | undefined) => WrittenDate | undefined;

/**
 * Reads dates that follow one another, newest or oldest first: each that leaves out its year or day
 * comes after the one before it. Of the two orders the one counts that takes less time in all.
 *
 * @param published What the oldest comes after.
 */
export function datesInTurn(
  reads: readonly ReadSince[],
  published: string | undefined,
): (WrittenDate | undefined)[] {
  const newestFirst = inTurn(reads.toReversed(), published);
  const oldestFirst = inTurn(reads, published);
  return timeTaken(oldestFirst, published) < timeTaken(newestFirst, published)
    ? oldestFirst
    : newestFirst.toReversed();
}

function inTurn(reads: readonly ReadSince[], published: string | undefined) {
  let since = published;
  return reads.map((read) => {
    const written = read(since);
    since = written?.date ?? since;
    return written;
  });
}

/** From publication, where its instant is known, or the first date to the last, in milliseconds. */
export function timeTaken(
  dates: readonly (WrittenDate | undefined)[],
  published: string | undefined,
): number {
  const times = dates.flatMap((written) => epochOf(written?.date));
  const from = published?.includes('T') ? epochOf(published) : [];
  const [first = 0, ...later] = [...from, ...times].toSorted((a, b) => a - b);
  return (later.at(-1) ?? first) - first;
}

function epochOf(text = ''): number[] {
  const date = parseStoryDate(text);
  if (!date) return [];
  return date.type === 'instant'
    ? [date.instant.epochMilliseconds]
    : [date.day.toZonedDateTime('UTC').epochMilliseconds];
}
