import type { ImageMetadata } from 'astro';

/** A date for readers and for machines. */
export interface DateView {
  /** For `<time datetime>`: the date as written. */
  datetime: string;
  /** For readers: "Feb. 16, 2021". */
  text: string;
}

/** The publisher's site, as pages show it. */
export interface PublicationView {
  name: string;
  /** BCP 47. */
  lang: string;
  /** In place of the name at the head of pages. */
  logo?: { src: string; width: number; height: number } | undefined;
  /** Address of the index of stories. */
  href: string;
  /** The site-wide feed of updates. */
  feedHref?: string | undefined;
  /** The page that explains feeds and lists them. */
  subscribeHref?: string | undefined;
  /** The log of corrections. */
  correctionsHref?: string | undefined;
  /** The page of all topics. */
  topicsHref?: string | undefined;
}

/**
 * The picture that networks show with a page. It has all that `ImageMetadata` must have, so that a
 * head component made for pictures of Astro's takes it.
 */
export interface HeadImage {
  /** The whole address. */
  src: string;
  /** Pixels. */
  width: number;
  height: number;
  /** What the publisher has cards made as. */
  format: 'png' | 'jpeg';
  /** Media type; absent where a large picture may have become a JPEG. */
  type?: string;
  /** The words on it. */
  alt: string;
}

/** One event of a story's timeline: an update, or the first publication. */
export interface EventView {
  /** The anchor on the story's page. */
  id: string;
  kind: 'update' | 'correction' | 'clarification' | 'retraction' | 'published';
  /** What colour and label go by: the kind, or `withdrawn`. */
  tone: 'update' | 'correction' | 'clarification' | 'retraction' | 'withdrawn' | 'published';
  /** "Update", "Correction", "Withdrawn", "First published" … */
  label: string;
  /** "Update 3"; absent on the first publication. */
  numberText?: string;
  date: DateView;
  /** The sheet's headline, where it has one. */
  headline?: string;
  /** Always there: the headline, or "Update, Feb. 16, 2021: <story title>". */
  title: string;
  /** Short, for lists within the story: the headline, or "Update", "First published" … */
  listTitle: string;
  /** The permalink. */
  href: string;
  /**
   * Where its sheet is, on a page of older notes; absent where the story's own page has it, at the
   * anchor.
   */
  sheetHref?: string | undefined;
  /** When its text last changed in a way that readers should see. */
  edited?: DateView;
  /** When it was withdrawn. */
  withdrawn?: DateView;
  /**
   * What it says, without markup: its first sentence, or all of what mends or takes back something.
   * Absent where that can't be had whole, and on empty and withdrawn ones.
   */
  summary?: string;
  /** A key event of the story. */
  key?: true;
  /** On the page only, and in no list of updates. */
  quiet?: true;
  /** In dev: why a build leaves this event out. "Draft: in no build" … */
  heldText?: string;
}

/** What of something readers pass on. */
export interface SharedView {
  /** The whole address: `https://news.example/stories/outage/`. */
  address: string;
  /** The path of its card. */
  card?: string;
}

/** An event with its words: rendered HTML, the standard sentence, or the notice of withdrawal. */
export interface NoteView extends EventView, SharedView {
  html: string;
  /** BCP 47. */
  lang: string;
  /** Differs where the note was written differently: what pages that are open go by. */
  version?: string;
  /** Who it is by, where that isn't who the story is by. */
  authors?: AuthorView[];
  image?: ImageView;
  /** Shown first, above newer notes. */
  pinned?: true;
}

/** A name of the byline. */
export interface AuthorView {
  name: string;
  /** The author's own page, on whatever site: `https://ada.example/`. */
  url?: string | undefined;
  /** The author's page in the publication; the name leads there rather than to `url`. */
  href?: string | undefined;
}

/** A picture as Astro imported it, with what is written under it. */
export interface ImageView {
  src: ImageMetadata;
  alt: string;
  credit?: string | undefined;
  caption?: string | undefined;
}

/** In dev: something wrong in a story's file. */
export interface ProblemView {
  /** Where, what, and what to write instead. */
  text: string;
  /** The id of the event above which it is shown; absent where the whole file is concerned. */
  place?: string | undefined;
}

/** A story in a list. */
export interface StorySummaryView {
  title: string;
  /** BCP 47. */
  lang: string;
  description?: string;
  href: string;
  section?: string;
  /** The story goes on. */
  developing?: true;
  /** "Developing story", "Final" …; absent where there is nothing to say. */
  statusText?: string | undefined;
  published: DateView;
  /** Only where later than the first publication. */
  updated?: DateView;
  /** "3 updates", "No updates yet". */
  countText: string;
  image?: ImageView;
  /** Newest first, the first publication last. */
  timeline: EventView[];
  heldText?: string;
  /** In dev: what is wrong in its file. */
  problems?: ProblemView[];
}

/** A story on its page. */
export interface StoryView extends StorySummaryView, SharedView {
  /** Which story it is, whatever its address. */
  id: string;
  /** The story was taken down: its description is the notice. */
  withdrawn?: true;
  authors: AuthorView[];
  topics: TopicLinkView[];
  /** The story in other languages. */
  translations?: TranslationView[];
}

/** A story in another language. */
export interface TranslationView {
  /** BCP 47. */
  lang: string;
  /** The language’s own name of itself: "Deutsch". */
  name: string;
  href: string;
}

/** One of the pages of a list. */
export interface PageLinkView {
  /** In the page's language: "2". */
  number: string;
  /** "Page 2". */
  label: string;
  href: string;
  /** The page that this is. */
  current?: true;
}

/** Where further notes of a story are. */
export interface NotesLinkView {
  /** Which: "Notes 1 to 50". */
  title: string;
  href: string;
}

/** A topic of a story. */
export interface TopicLinkView {
  name: string;
  /** The topic's page. */
  href?: string | undefined;
}

/** A topic among all of them. */
export interface TopicView {
  name: string;
  /** The topic's page. */
  href: string;
  /** "12 stories". */
  countText: string;
  /** BCP 47, where the name isn't in the language of the page. */
  lang?: string;
}

/** The story of something that stands outside of it. */
export interface StoryLinkView {
  title: string;
  href: string;
  /** BCP 47. */
  lang: string;
}

/** An event among those of all stories. */
export interface UpdateView extends EventView {
  story: StoryLinkView;
}

/** A note among those of all stories. */
export interface CorrectionView extends NoteView {
  story: StoryLinkView;
  /** The year of `date` as readers are told it: "2021". */
  year: string;
}

/** Feeds that belong together: of topics, of single stories … */
export interface FeedGroupView {
  title: string;
  /** One sentence: what these feeds bring. */
  text?: string;
  /** What kind of update they bring alone, where they do. */
  tone?: EventView['tone'];
  feeds: FeedView[];
}

/** A feed, in each of its formats. */
export interface FeedView {
  /** What it follows: "All updates", or the name of a topic. */
  title: string;
  /** The page of what it follows. */
  href?: string | undefined;
  /** BCP 47, where the title isn't in the language of the page. */
  lang?: string;
  formats: FeedFormatView[];
}

/** One address of a feed. */
export interface FeedFormatView {
  /** "RSS", "Atom", "JSON Feed". */
  name: string;
  /** The whole address, for readers to copy: `https://news.example/rss.xml`. */
  href: string;
}
