import type { TextRoom } from '../types.ts';

/** What a headline is never smaller than: legible where a network shows the card 300 pixels wide. */
export const HEADLINE_LEAST = 40;

export const HEADLINE_LINE = 1.05;

/**
 * From how much of what one line more could give a headline is left in fewer lines. Three lines are
 * read at a glance, so a fourth has to be worth more.
 */
const FEWER_LINES = { few: 0.78, many: 0.92 };
const FEW = 3;

/**
 * The rooms of one place, fewest lines first. A headline takes more lines only where they make it
 * clearly larger, so long ones fill the place and short ones stay in one piece.
 */
export function headlineRooms(
  place: { width: number; height: number },
  sizes: { largest: number; least: number },
): TextRoom[] {
  const rooms: TextRoom[] = [];
  for (let lines = 1; sizeAt(place.height, lines) >= sizes.least; lines++) {
    const more = Math.min(sizes.largest, sizeAt(place.height, lines + 1));
    const largest = Math.min(sizes.largest, sizeAt(place.height, lines));
    const share = lines <= FEW ? FEWER_LINES.few : FEWER_LINES.many;
    rooms.push({
      width: place.width,
      lines,
      largest,
      smallest: Math.min(largest, Math.max(sizes.least, Math.round(more * share))),
    });
  }
  if (rooms.length > 0) return rooms;
  return [{ width: place.width, lines: 1, largest: sizes.least, smallest: sizes.least }];
}

function sizeAt(height: number, lines: number): number {
  return Math.floor(height / lines / HEADLINE_LINE);
}
