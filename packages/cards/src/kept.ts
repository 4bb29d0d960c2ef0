/** What is made once and kept, until there is too much of it. */
export interface Kept<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/** Keeps up to so much; what was used least lately goes first. */
export function createKept<T>(most: number, sizeOf: (value: T, key: string) => number): Kept<T> {
  const kept = new Map<string, T>();
  let total = 0;

  function drop(key: string): void {
    const value = kept.get(key);
    if (value === undefined) return;
    kept.delete(key);
    total -= sizeOf(value, key);
  }

  return {
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      // The last in the map is the last one used.
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key, value) {
      drop(key);
      kept.set(key, value);
      total += sizeOf(value, key);
      for (const oldest of kept.keys()) {
        if (total <= most) break;
        drop(oldest);
      }
    },
  };
}
