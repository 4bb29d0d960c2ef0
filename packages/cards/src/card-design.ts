import type { CardElement } from './card-element.ts';
import type { CardFacts } from './types.ts';

/** A place where the headline may stand, and how large it may be there. Lengths are pixels. */
export interface HeadlineRoom {
  readonly width: number;
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
  /** Set where the headline is too long for any room: what these lines don't hold ends in an ellipsis. */
  readonly lines?: number;
}

/** A way of drawing cards. It knows no font's widths: those are measured for it. */
export interface CardDesign {
  readonly name: string;
  /** Raised whenever equal facts give another picture: with the name, part of every version. */
  readonly revision: number;
  /** The line height of the headline, as a multiple of its font size. */
  readonly lineHeight: number;
  /** The rooms for the headline, best first. It takes the first it fits, else the last. */
  readonly rooms: readonly HeadlineRoom[];
  /** The headline alone, as `draw` places it. */
  headline(facts: CardFacts, fit: HeadlineFit): CardElement;
  /** The whole picture, `CARD_WIDTH` by `CARD_HEIGHT`. */
  draw(facts: CardFacts, fit: HeadlineFit): CardElement;
}
