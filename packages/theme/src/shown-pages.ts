/**
 * The pages of a long list that are worth a link: the first, the last, and those about the current
 * one. `undefined` stands for those left out; a single page is never left out.
 *
 * @param current Counts from 1, as all do.
 */
export function shownPages(current: number, count: number): (number | undefined)[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const near = (page: number) => Math.abs(page - current) <= 1;
  const kept = new Set(all.filter((page) => page === 1 || page === count || near(page)));
  return all.flatMap((page) => {
    const [before, after] = [kept.has(page - 1), kept.has(page + 1)];
    if (kept.has(page) || (before && after)) return [page];
    return before ? [undefined] : [];
  });
}
