import type { CardSizeName } from '@developing-story/story';

/** What a card's edge and label say by colour, beside saying it in words. */
export type CardTone =
  'update' | 'correction' | 'clarification' | 'retraction' | 'withdrawn' | 'published';

/** One of a story's updates, as its own card lists it. */
export interface CardUpdate {
  label: string;
  tone: CardTone;
  /** As readers read it: "Feb. 16, 2021". */
  date: string;
  headline: string;
}

/** Everything a card tells. */
export interface CardFacts {
  /** Whose card it is: a story's own, that of one of its events, or a page's that is of no one story. */
  kind: 'story' | 'event' | 'page';
  /** The publication's name, at the foot. */
  publication: string;
  /** BCP 47 language of the words: tells their direction. */
  lang: string;
  /**
   * What happened: "Update", "Correction", "First published" … On a page's card what kind of list
   * it is, "Topic", or nothing.
   */
  label: string;
  tone: CardTone;
  /** The date as readers read it: "Feb. 16, 2021". Empty on a page's card. */
  date: string;
  /** The words that matter. */
  headline: string;
  /** A line under the headline: the story's title under an update's headline. */
  deck?: string;
  /** At the foot, at the other end: "Update 3". */
  foot?: string;
  /** The earlier events of the timeline, newest first: their edges show behind the sheet. */
  earlier: CardTone[];
  /** The story's latest updates, newest first; on the story's own card alone. */
  updates?: CardUpdate[];
  /** The lead picture: the path of a file of the site. */
  picture?: string;
}

/** A font of the publisher's. */
export interface CardFontFile {
  /** The path of a TTF, OTF or WOFF file. satori can't read WOFF2. */
  file: string;
  /** What it stands in for: headlines and text, or labels and dates. */
  use: 'serif' | 'sans';
  weight: 400 | 600 | 700;
}

/** What the publisher gives all cards. Colours are `#rrggbb`. */
export interface CardLook {
  /** The colour of updates. @default '#a3142b' */
  accent?: string;
  /** Behind the sheets. @default '#f3efe7' */
  paper?: string;
  /** @default '#ffffff' */
  sheet?: string;
  /** @default '#17171b' */
  ink?: string;
  /** A picture in the place of the publication's name: the path of an SVG, PNG, JPEG or WebP file. */
  logo?: string;
  /** In front of the bundled ones. */
  fonts?: CardFontFile[];
}

export type CardFormat = 'png' | 'jpeg';
/** satori comes with this package; takumi is the publisher's to install: `@takumi-rs/core`. */
export type CardEngine = 'satori' | 'takumi';
export type { CardSizeName };

/** A card to draw. Two with equal parts, and equal bytes in their files, are the same picture. */
export interface CardRequest {
  facts: CardFacts;
  look?: CardLook;
  /** A bundled design by its name, or the publisher's. @default 'stack' */
  design?: 'stack' | 'photo' | 'timeline' | CardDesign;
  /** What draws it. @default 'satori' */
  engine?: CardEngine;
  /** @default 'wide' */
  size?: CardSizeName;
  /** @default 'png' */
  format?: CardFormat;
  /** The most bytes it may have. @default 300_000 */
  maxBytes?: number;
}

/** A card, drawn. */
export interface DrawnCard {
  bytes: Uint8Array;
  /** What the bytes are: JPEG where a PNG would have been too large. */
  type: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  /** What the editor or the publisher should know, a sentence each, with what to do. */
  warnings: string[];
}

/** A rectangle in pixels. */
export interface CardBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface CardSize {
  name: CardSizeName;
  width: number;
  height: number;
  /** Where the essential words stand: what networks that cut a square out of the middle leave. */
  safe: CardBox;
}

/** A picture ready to be placed. */
export interface CardPicture {
  /** A data URI of PNG or JPEG bytes, no larger than the card needs. */
  src: string;
  width: number;
  height: number;
}

/** The facts as a design gets them: checked, every default in place, files read. */
export interface DesignCard extends Omit<CardFacts, 'picture'> {
  direction: 'ltr' | 'rtl';
  size: CardSize;
  colours: Required<Pick<CardLook, 'accent' | 'paper' | 'sheet' | 'ink'>>;
  picture?: CardPicture;
  logo?: CardPicture;
}

/** CSS as satori reads it: camel-cased properties, numbers are pixels. */
export type CardStyle = Readonly<Record<string, string | number>>;

/** What satori draws: an element, as `box()` or JSX makes it, a text, or several of them. */
export type CardNode =
  string | number | boolean | null | undefined | CardElement | readonly CardNode[];

export interface CardElement {
  readonly type: string;
  readonly key: string | null;
  readonly props: {
    readonly style?: CardStyle;
    readonly children?: CardNode;
    readonly [name: string]: unknown;
  };
}

/** How words are set. */
export interface TextStyle {
  family: 'serif' | 'sans';
  weight: 400 | 600 | 700;
  /** `#rrggbb` */
  color: string;
  /** As a multiple of the size; scripts that stand taller get more. */
  lineHeight: number;
  /** Between letters, as a multiple of the size; none in scripts whose letters join. @default 0 */
  tracking?: number;
  /** @default 'start' */
  align?: 'start' | 'center';
}

/** A place where words may stand, and how large they may be there. Lengths are pixels. */
export interface TextRoom {
  width: number;
  /** The most lines they may take. */
  lines: number;
  /** The largest size to try. */
  largest: number;
  /** The smallest size at which this room is still better than the next. */
  smallest: number;
}

/** Words that were set. */
export interface SetText {
  /** Balanced, in reading order. */
  lines: readonly string[];
  size: number;
  /** Of the widest line. */
  width: number;
  height: number;
  /** The last line ends in an ellipsis: no room held all words. */
  cut: boolean;
  /** Shows exactly these lines: each is a box of its own that never wraps. */
  element: CardElement;
}

/** What a design is helped by. */
export interface DesignTools {
  /** Sets words as large as they fit, in the first room that holds them. Never throws for their sake. */
  fit(words: string, style: TextStyle, rooms: readonly TextRoom[]): Promise<SetText>;
  /** Sets words in one line of a size, cut where they are too long. */
  line(words: string, style: TextStyle, place: { size: number; width: number }): Promise<SetText>;
}

/** A way of drawing cards. */
export interface CardDesign {
  name: string;
  /** Changes whenever equal facts give another picture: part of every card's version. */
  version: string;
  /** The sizes it can draw. @default all */
  sizes?: readonly CardSizeName[];
  /** Gives the whole picture, as large as `card.size`. */
  draw(card: DesignCard, tools: DesignTools): CardNode | Promise<CardNode>;
}
