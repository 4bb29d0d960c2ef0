/** A feed, whatever the format. Addresses are absolute, instants ISO 8601. */
export interface Feed {
  /**
   * An IRI that stays when the site moves, best a tag URI (RFC 4151). RSS and JSON Feed have none.
   *
   * @default the feed's own address
   */
  id?: string;
  title: string;
  description: string;
  /** The page the feed belongs to. */
  home: string;
  /** The feed's own address. */
  self: string;
  /** BCP 47. */
  lang: string;
  /** Newest first. */
  items: FeedItem[];
  /**
   * Who answers for items without authors. Atom demands one (RFC 4287, section 4.1.1).
   *
   * @default the feed's title, with its page
   */
  publisher?: Author;
  /** Hubs that tell subscribers of changes (WebSub). */
  hubs?: string[];
  /** What readers show beside the feed: best the publication's logo, square, as PNG or JPEG. */
  image?: Image;
  /** A CSS file with which browsers show the XML formats. */
  stylesheet?: string;
  /** Whether the feed will never change again. Only JSON Feed can say so. */
  expired?: true;
  /** The documents around this one. */
  archive?: Archive;
}

/**
 * Where a document stands among those of an archived feed (RFC 5005, section 4).
 *
 * One with `current` is an archive. One without is the live document, which may have a `prev`.
 */
export interface Archive {
  /** The live document. */
  current?: string;
  /** The archive of what is older. */
  prev?: string;
  /** The archive of what is newer. */
  next?: string;
}

/** One event of a story. */
export interface FeedItem {
  /** Never changes, is never used again. */
  guid: string;
  link: string;
  title: string;
  /** The event's own words, readied by `readerHtml`. */
  html: string;
  /** What it says in a sentence or two: text, not HTML. */
  summary?: string;
  /**
   * Whether the item carries its words and not the summary alone.
   *
   * @default true
   */
  full?: boolean;
  /**
   * BCP 47.
   *
   * @default the feed's
   */
  lang?: string;
  /** Never moves. */
  published: string;
  /** Moves when the publisher changed something that matters. */
  modified: string;
  authors: Author[];
  categories: string[];
  enclosure?: Enclosure;
}

export interface Author {
  name: string;
  /** RSS has no place for it. */
  url?: string;
}

/** A picture; sizes in pixels. */
export interface Image {
  url: string;
  width: number;
  height: number;
  /** What the picture says. */
  alt: string;
}

/** The card of an event. */
export interface Enclosure extends Image {
  /** Media type. */
  type: string;
  /** The file's length, where it is known. */
  bytes?: number;
}
