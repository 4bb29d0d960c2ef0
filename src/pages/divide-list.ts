/** How many pages a list takes: one, even where it is empty. */
export function pageCount(length: number, size: number): number {
  return Math.max(1, Math.ceil(length / size));
}

/** What of a list stands on one of its pages. @param number Counts from 1. */
export function onPage<T>(items: readonly T[], number: number, size: number): T[] {
  return items.slice((number - 1) * size, number * size);
}
