/** What there is of a record: without what is `undefined`, which must not stand for a default. */
export function defined<T extends object>(
  record: T,
): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as ReturnType<typeof defined<T>>;
}
