import { legible } from '@developing-story/cards/legible';
import { GROUNDS } from '@developing-story/theme/grounds';

/**
 * A publication's accent as a value of CSS: darker or lighter where it needs to be, so that texts
 * of it can be read on a light page and on a dark one.
 *
 * @param accent `#rrggbb`
 */
export function accentValue(accent: string): string {
  return `light-dark(${legible(accent, GROUNDS.light)}, ${legible(accent, GROUNDS.dark)})`;
}
