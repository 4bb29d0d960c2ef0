import type { Element } from 'hast';

/** The article of a story, or one of its notes, as it was rendered. */
export interface HtmlPart {
  /** What its anchors end in, so that they are its own; nothing in the article. */
  ending: string;
  html: string;
  /** With their places in the HTML. */
  elements: readonly Element[];
}
