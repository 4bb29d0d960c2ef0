import type { CardElement } from './card-element.ts';
import type { CardFacts } from './types.ts';

/** A place where the headline may stand, and how large it may be there. Lengths are pixels. */
export interface HeadlineRoom {
  readonly width: number;
  readonly height: number;
  /** The most lines the headline may take. */
  readonly lines: number;
  /** The largest font size to try. */
  readonly largest: number;
  /** The smallest font size at which this room is still better than the next. */
  readonly smallest: number;
}

/** The headline as it is to be drawn. */
export interface HeadlineFit {
  /** Font size in pixels. */
  readonly size: number;
  /** The width its lines are broken at, in pixels. */
  readonly width: number;
  /** How many lines it takes. What doesn't fit in them ends in an ellipsis. */
  readonly lines: number;
}

/** A way of drawing cards. It knows no fonts' widths: those are measured for it. */
export interface CardDesign {
  /** Part of every card's version. */
  readonly name: string;
  /** Raised whenever equal facts give another picture; part of every card's version. */
  readonly revision: number;
  /** The line height of the headline, as a multiple of its font size. */
  readonly lineHeight: number;
  /** The rooms for the headline, best first. The headline takes the first it fits, else the last. */
  rooms(facts: CardFacts): readonly [HeadlineRoom, ...HeadlineRoom[]];
  /** The headline alone, as `draw` places it, at a size and a width in pixels. */
  headline(facts: CardFacts, size: number, width: number | 'min-content'): CardElement;
  /** The whole picture, `CARD_WIDTH` by `CARD_HEIGHT`. */
  draw(facts: CardFacts, fit: HeadlineFit): CardElement;
}
