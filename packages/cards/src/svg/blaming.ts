import { CardError } from '../card-error.ts';
import type { CardDesign, DesignCard } from '../types.ts';

/**
 * Runs what a design's code or tree can break.
 * @throws {CardError} which design broke at which card, and what to mend.
 */
export async function blaming<T>(
  { name }: CardDesign,
  { headline, size }: DesignCard,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof CardError) throw cause;
    const said = (cause instanceof Error ? cause.message : String(cause))
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\.$/, '');
    throw new CardError(
      headline,
      `The card design "${name}" can't draw the ${size.name} card "${headline}": ${said}. ${remedy(said)}`,
      { cause },
    );
  }
}

/** What to mend, by what satori says. */
function remedy(said: string): string {
  if (/image|picture|data URI|DataView|WebP|GIF|JPEG|PNG/i.test(said)) {
    return 'Pictures are data URIs of PNG, JPEG or SVG with a width and a height.';
  }
  if (
    /unit\b|the style|CSS|lengths?\b(?!')|Invalid value|Invalid `|Allowed values|transform/i.test(
      said,
    )
  ) {
    return 'Lengths are numbers of pixels or texts as in "50%", and styles are those that the engine knows.';
  }
  if (/font/i.test(said)) return `Set words with tools.fit and tools.line, which choose the fonts.`;
  return `Fix the design's draw(), which gave this for these facts.`;
}
