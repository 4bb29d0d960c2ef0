const MOST = 8;

const arrays: (readonly unknown[])[] = [];

/**
 * Gives for an array one of the same items that was given before, if there is one: satori parses
 * fonts anew for each array, which takes longer than to draw a card.
 */
export function sameArray<T>(array: T[]): T[] {
  const known = arrays.find(
    (it) => it.length === array.length && it.every((item, index) => item === array[index]),
  );
  if (known) return known as T[];
  arrays.push(array);
  if (arrays.length > MOST) arrays.shift();
  return array;
}
