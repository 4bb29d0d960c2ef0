import type { Feed } from './types.ts';

/** When a feed changed last, as far as it knows: never the time of a build. */
export function newestChange({ updated, items }: Feed): string | undefined {
  return (
    updated ??
    items
      .map(({ modified }) => modified)
      .toSorted((a, b) => Date.parse(a) - Date.parse(b))
      .at(-1)
  );
}
