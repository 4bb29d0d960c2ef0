import { CardError } from './card-error.ts';
import type { CardLook, DesignCard } from './types.ts';

/** The colours of cards that the publisher doesn't choose. */
const COLOURS: DesignCard['colours'] = {
  accent: '#a3142b',
  paper: '#f3efe7',
  sheet: '#ffffff',
  ink: '#17171b',
};

/**
 * The colours of a look, defaults in place, `#rrggbb` in lower case.
 *
 * @param card The headline of the card they are for.
 * @throws {CardError} where one is written another way.
 */
export function readColours(look: CardLook, card: string): DesignCard['colours'] {
  const colours = { ...COLOURS };
  for (const name of Object.keys(colours) as (keyof typeof colours)[]) {
    const colour = look[name] ?? colours[name];
    if (!/^#[0-9a-f]{6}$/i.test(colour)) {
      throw new CardError(
        card,
        `Cards have the colour "${colour}" as their ${name}, and it can't be mixed with others. Write six hexadecimal digits after a number sign, as in "${COLOURS[name]}".`,
      );
    }
    colours[name] = colour.toLowerCase();
  }
  return colours;
}
