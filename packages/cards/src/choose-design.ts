import { CardError } from './card-error.ts';
import { designs } from './designs/index.ts';
import type { CardDesign, CardRequest, CardSizeName } from './types.ts';

const BUNDLED: Readonly<Record<string, CardDesign>> = designs;

/**
 * The design of a card: a bundled one by its name, or the publisher's own.
 *
 * @throws {CardError} where there is none of that name, an own one isn't a design, or it can't draw
 * the size.
 */
export function chooseDesign({ design = 'stack', size = 'wide', facts }: CardRequest): CardDesign {
  const fail = (message: string) => new CardError(facts.headline, message);
  const chosen = typeof design === 'string' ? BUNDLED[design] : design;
  if (!chosen) {
    const names = Object.keys(BUNDLED).join(', ');
    throw fail(
      `There is no card design "${design as string}". Use one of ${names}, or a design of your own.`,
    );
  }
  const wrong = problem(chosen);
  if (wrong) throw fail(`A card design ${wrong}`);
  const sizes: readonly CardSizeName[] = chosen.sizes ?? [size];
  if (sizes.includes(size)) return chosen;
  throw fail(
    `The card design "${chosen.name}" draws no ${size} cards, only ${sizes.join(' and ')} ones. Take another design for this size, or leave the size out.`,
  );
}

/** What an object of the publisher's lacks to be a design, whatever its type says. */
function problem(design: Partial<Record<keyof CardDesign, unknown>>): string | undefined {
  if (typeof design.name !== 'string' || design.name === '') {
    return 'has no name. Give it one: { name, version, draw }.';
  }
  if (typeof design.version !== 'string' || design.version === '') {
    return `"${design.name}" has no version, by which changed cards get a new address. Give it a text that changes when its pictures do.`;
  }
  if (typeof design.draw !== 'function') {
    return `"${design.name}" has no function draw(card, tools) that gives the picture.`;
  }
  return undefined;
}
