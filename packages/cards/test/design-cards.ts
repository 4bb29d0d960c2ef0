import { CARD_SIZES } from '../src/card-size.ts';
import { readColours } from '../src/read-look.ts';
import type { CardSizeName, CardUpdate, DesignCard } from '../src/types.ts';
import { FACTS } from './test-card.ts';

export const SIZE_NAMES = Object.keys(CARD_SIZES) as CardSizeName[];

const UPDATES: CardUpdate[] = [
  { label: 'Update', tone: 'update', date: 'Feb. 16, 2021', headline: 'Power is back' },
  {
    label: 'Correction',
    tone: 'correction',
    date: 'Jan. 22, 2021',
    headline: 'Correction: the hearing was on Thursday, not on Friday, and in another court',
  },
  { label: 'Clarification', tone: 'clarification', date: 'Jan. 19, 2021', headline: 'Who pays' },
  { label: 'Update', tone: 'update', date: 'Jan. 13, 2021', headline: 'A host goes dark' },
];

/** A story's card, ready for a design. */
export function designCard(size: CardSizeName, facts: Partial<DesignCard> = {}): DesignCard {
  return {
    ...FACTS,
    kind: 'story',
    direction: 'ltr',
    updates: UPDATES,
    colours: readColours({}, ''),
    size: CARD_SIZES[size],
    ...facts,
  };
}
