import { closestMatch } from 'leven';

/**
 * The known word that somebody may have meant by an unknown one: a third of its letters may be
 * wrong, and two of a short word's, as two are where they have changed places.
 *
 * @returns `undefined` where none is near enough to be offered.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  return closestMatch(word, known, { maxDistance: most });
}
