import { formatDate, type Change, type NextChange } from '@developing-story/story';
import { printable } from './printable.ts';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** A change in words: its instant on a line alone, for programs, and under it what happens when. */
export function tellChange(
  { instant, changes }: NextChange,
  { now, timeZone }: { now: Date; timeZone: string },
): string {
  const when = `${formatDate(instant, { lang: 'en-US', timeZone })}, ${wait(Date.parse(instant) - now.getTime())}`;
  const happens = changes.map((change) => `  ${printable(tell(change))}`);
  return `${[instant, `${when}:`, ...happens].join('\n')}\n`;
}

function tell({ type, slug, id = '' }: Change): string {
  switch (type) {
    case 'story':
      return `${slug} appears`;
    case 'note':
      return `${id} of ${slug} appears`;
    case 'settles':
      return `${slug} no longer says that it is developing`;
  }
}

/** "in 3 days": in the largest unit of which there are two, so that it is never far from right. */
function wait(milliseconds: number): string {
  const [unit, length] = UNITS.find(([, it]) => milliseconds >= 2 * it) ?? ['minute', 60_000];
  const count = Math.max(1, Math.round(milliseconds / length));
  return new Intl.RelativeTimeFormat('en').format(count, unit);
}
