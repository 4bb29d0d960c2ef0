/** Numbers from 0 up to 1, the same each time for the same seed. */
export function generator(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of a list. */
export function pick(words: readonly string[], random: () => number): string {
  return words[Math.floor(random() * words.length)] ?? '';
}

/** With a capital at its head. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
