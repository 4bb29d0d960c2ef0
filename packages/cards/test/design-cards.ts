import type { CardSize, CardSizeName, CardUpdate, DesignCard } from '../src/types.ts';

/** The sizes of cards, each with the middle square less some air. */
export const SIZES: Readonly<Record<CardSizeName, CardSize>> = {
  wide: sized('wide', 1200, 630),
  square: sized('square', 1200, 1200),
  tall: sized('tall', 1080, 1920),
};

export const SIZE_NAMES = ['wide', 'square', 'tall'] as const;

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
    kind: 'story',
    publication: 'The Example',
    lang: 'en-US',
    direction: 'ltr',
    label: 'Update',
    tone: 'update',
    date: 'Feb. 16, 2021',
    headline: 'Power is back in the data center',
    deck: 'A host goes dark',
    foot: 'Update 3',
    earlier: ['correction', 'update', 'published'],
    updates: UPDATES,
    colours: { accent: '#a3142b', paper: '#f3efe7', sheet: '#ffffff', ink: '#17171b' },
    size: SIZES[size],
    ...facts,
  };
}

function sized(name: CardSizeName, width: number, height: number): CardSize {
  const side = Math.min(width, height);
  const [x, y] = [(width - side) / 2 + 16, (height - side) / 2 + 16];
  return { name, width, height, safe: { x, y, width: side - 32, height: side - 32 } };
}
