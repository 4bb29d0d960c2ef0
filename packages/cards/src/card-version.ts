import { createHash } from 'node:crypto';
import { cardFontsHash } from './card-fonts.ts';
import { readFacts } from './read-facts.ts';
import { stack } from './stack-design.ts';
import type { CardFacts } from './types.ts';

/**
 * What a card's address ends in, so that networks, which keep pictures by address, fetch a changed
 * card anew: ten hexadecimal digits over facts, design and fonts. Not over what draws it: another
 * version of satori or sharp gives the same picture another byte or two, and no new address.
 */
export function cardVersion(facts: CardFacts): string {
  return cardHash(facts, []).slice(0, 10);
}

/** A hash of a card and of whatever else its bytes depend on. */
export function cardHash(facts: CardFacts, engines: readonly string[]): string {
  const card = [readFacts(facts), stack.name, stack.revision, cardFontsHash(), ...engines];
  return createHash('sha256').update(JSON.stringify(card)).digest('hex');
}
