/** A feed, whatever the format. Addresses are absolute, instants ISO 8601. */
export interface Feed {
  title: string;
  description: string;
  /** The page the feed belongs to. */
  home: string;
  /** The feed's own address. */
  self: string;
  /** BCP 47. */
  lang: string;
  /** The newest change in it; absent on an empty feed. */
  updated?: string | undefined;
  /** Newest first. */
  items: FeedItem[];
}

/** One event of a story. */
export interface FeedItem {
  /** Never changes, is never used again. */
  guid: string;
  link: string;
  title: string;
  /** The event's own words, readied by `readerHtml`. */
  html: string;
  published: string;
  authors: string[];
  categories: string[];
  enclosure?: Enclosure;
}

/** The card of an event. */
export interface Enclosure {
  url: string;
  /** Media type. */
  type: string;
  /** The file's length. */
  bytes: number;
  width: number;
  height: number;
  /** What the picture says. */
  alt: string;
}
