import { codePoints } from './code-points.ts';

/** A part of Unicode with a file of its own in each face, loaded where a page has any of it. */
export interface Subset {
  name: string;
  /** Which of the source's own subsets has it. */
  from: string;
  points: Set<number>;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** What news in English is written with: every visitor loads it, so nothing that is rare. */
const CORE = `${LETTERS} \u{a0}.,:;!?'"()[]-–—‘’“”…&%$€£/·`;
/** Drawn as nothing or by the letters beside, so no file is worth loading for them. */
const UNSEEN = 'U+0-1F,U+7F-9F,U+AD,U+200B-200F,U+2028-202E,U+2060-206F,U+FEFF,U+FFFD';
/** The letters of the languages of Europe and Turkey that Latin-1 lacks. */
const EUROPEAN =
  'U+100-17F,U+18F,U+192,U+1E6,U+1E7,U+218-21B,U+259,U+2C7,U+2D8-2DD,U+1E80-1E85,U+1E9E';

/**
 * What a source's subsets are cut into: the same, but that Latin begins with the core and that
 * what Europe writes is apart from the rest of extended Latin.
 *
 * @param ranges The unicode-range of each of the source's subsets.
 * @returns The rarest first: where two have a character, browsers take the one described last.
 */
export function subsetsOf(ranges: Record<string, string>): Subset[] {
  const core = pointsOf(CORE);
  const european = codePoints(EUROPEAN);
  const unseen = codePoints(UNSEEN);
  return Object.entries(ranges).flatMap(([from, range]) => {
    const seen = [...codePoints(range)].filter((point) => !unseen.has(point));
    const part = (name: string, points: number[]) => ({ name, from, points: new Set(points) });
    if (from === 'latin') {
      const rest = seen.filter((point) => !core.has(point));
      return [part('latin', rest), part('core', [...core])];
    }
    if (from === 'latin-ext') {
      return [
        part(
          'latin-rare',
          seen.filter((point) => !european.has(point)),
        ),
        part(
          'latin-europe',
          seen.filter((point) => european.has(point)),
        ),
      ];
    }
    return [part(from, seen)];
  });
}

/** Letters and digits alone: of a text in Chinese or Japanese, what isn't its own script's. */
export const WESTERN: ReadonlySet<number> = pointsOf(LETTERS);

function pointsOf(text: string): Set<number> {
  return new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
}
