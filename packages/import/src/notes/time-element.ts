import type { Block } from '../block.ts';

const UPDATED = /^(?:updated|modified|edited|revised)/;

/** The `<time>` in a block that says when it was published, not when it was last changed. */
export function timeElement({ times = [], hints }: Block) {
  if (isUpdated(hints)) return undefined;
  return times.find((time) => time.datetime !== '' && !isUpdated(time.hints));
}

function isUpdated(hints: ReadonlySet<string>): boolean {
  return [...hints].some((hint) => UPDATED.test(hint));
}
