import type { CardBox, CardElement } from '../types.ts';
import type { ChunkInk, Run } from './measure.ts';

/** A word of a text, or a line that has no spaces. */
export interface DrawnWord extends ChunkInk {
  /** Where its baseline starts, from the left and the top of the text. Whole pixels. */
  x: number;
  y: number;
  /** Where its ink is, from there. */
  area: CardBox;
}

/** A line of a text, or one of its words. */
export interface DrawnLine {
  text: string;
  /** Its letters by their faces, and graphemes that are pictures. */
  runs: () => (Run | string)[];
  /** Where it begins, from the left of the text. */
  left: number;
  /** From the top of the text. Whole pixels. */
  baseline: number;
  /** How far above it the middle of pictures is. */
  middle: number;
}

/** How a text that was set is drawn without satori. */
export interface Drawing {
  lines: () => readonly DrawnLine[];
  direction: 'ltr' | 'rtl';
  color: string;
  width: number;
  height: number;
  /** Nothing of a text that has to be left to satori. */
  words(): readonly DrawnWord[] | undefined;
}

const drawings = new WeakMap<object, Drawing>();

/** Remembers how the element of a text is drawn. */
export function rememberDrawing(element: CardElement, drawing: Drawing): void {
  drawings.set(element, drawing);
}

/** How an element is drawn, if it is that of a text as it was set. A changed copy isn't. */
export function drawingOf(element: object): Drawing | undefined {
  return drawings.get(element);
}
