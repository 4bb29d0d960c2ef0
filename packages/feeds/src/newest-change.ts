import type { Feed } from './types.ts';

/** When a feed changed last, as far as it knows: never the time of a build. */
export function newestChange({ items }: Feed): string | undefined {
  return items
    .map(({ modified }) => modified)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}
