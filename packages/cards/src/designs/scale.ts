import type { CardSizeName } from '../types.ts';

/** How large the parts of a card are in one of its sizes. Lengths are pixels. */
export interface Scale {
  /** Words stand in the middle of the card, or at the side where reading starts. */
  align: 'start' | 'center';
  /** Label and date. */
  labelAlign: 'center' | 'apart';
  /** Paper beside the sheet in front. */
  margin: number;
  /** Top of the sheet in front with no sheet behind it. */
  top: number;
  /** How much lower each earlier sheet pushes the front one, and how much narrower it is. */
  step: number;
  /** The coloured edge of the sheet in front, and of an earlier one. */
  edge: number;
  softEdge: number;
  /** Between the sheet's side and its words. */
  side: number;
  /** Between the sheet's edge and the label, and below the foot. */
  head: number;
  tail: number;
  /** Label and date, deck, foot. */
  label: number;
  deck: number;
  deckLines: number;
  foot: number;
  /** The largest headline. */
  headline: number;
  /** Least space above the headline, and between words and foot. */
  above: number;
  below: number;
  /** What both give to a headline that fills the sheet. */
  give: number;
  /** Between headline and deck. */
  gap: number;
  /** Where words stand in the room they don't fill, from 0 for its top to 1 for its bottom. */
  stand: number;
}

export const SCALES: Readonly<Record<CardSizeName, Scale>> = {
  wide: {
    align: 'center',
    labelAlign: 'center',
    margin: 40,
    top: 36,
    step: 18,
    edge: 10,
    softEdge: 6,
    side: 52,
    head: 32,
    tail: 32,
    label: 34,
    deck: 32,
    deckLines: 2,
    foot: 32,
    headline: 144,
    above: 30,
    below: 32,
    give: 16,
    gap: 18,
    stand: 0.48,
  },
  square: {
    align: 'start',
    labelAlign: 'apart',
    margin: 64,
    top: 64,
    step: 28,
    edge: 14,
    softEdge: 9,
    side: 72,
    head: 60,
    tail: 64,
    label: 46,
    deck: 46,
    deckLines: 3,
    foot: 44,
    headline: 260,
    above: 56,
    below: 56,
    give: 16,
    gap: 32,
    stand: 0,
  },
  tall: {
    align: 'start',
    labelAlign: 'apart',
    margin: 56,
    // Above and below stand a network's own controls.
    top: 264,
    step: 32,
    edge: 16,
    softEdge: 10,
    side: 64,
    head: 64,
    tail: 250,
    label: 48,
    deck: 48,
    deckLines: 3,
    foot: 46,
    headline: 260,
    above: 64,
    below: 64,
    give: 16,
    gap: 36,
    stand: 0,
  },
};
