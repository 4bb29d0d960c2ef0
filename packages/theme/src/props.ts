import type {
  AuthorView,
  CorrectionView,
  DateView,
  EventView,
  FeedGroupView,
  FeedView,
  ImageView,
  NoteView,
  PublicationView,
  StorySummaryView,
  StoryView,
  TopicView,
} from './views.ts';

/** How to follow what a page shows. */
interface FollowedProps {
  /** Address of the feed of it; without one the page doesn't say how to follow. */
  feedHref?: string | undefined;
  /** Address of the page that explains feeds. */
  subscribeHref?: string | undefined;
}

/** An author and the stories by them. */
export interface AuthorProps extends FollowedProps {
  author: AuthorView;
  /** In the order to show. */
  stories: StorySummaryView[];
  /** "12 stories". */
  countText: string;
}

/** Who something is by: "By Ada Long and Ben Quill". */
export interface AuthorsProps {
  /** At least one. */
  authors: AuthorView[];
  /** BCP 47: how names are listed. */
  lang: string;
}

/** Who wrote the story, when it first ran, how often it has moved since. */
export interface BylineProps {
  story: StoryView;
}

/** The log of corrections: what was wrong or unclear in any story, and what is right. */
export interface CorrectionsProps extends FollowedProps {
  /** Newest first. */
  entries: CorrectionView[];
}

/** The edges of the sheets that lie behind a sheet: how often the story had moved before. */
export interface EdgesProps {
  /** Newest first, without the sheet in front. */
  events: EventView[];
}

/**
 * One editor's note as a sheet of the stack. Its words are `note.html`; the default slot stands
 * between headline and words.
 */
export interface EditorsNoteProps {
  note: NoteView;
  /**
   * The sheet is the page: its headline is the page's, and it needs no link to itself.
   * @default false
   */
  alone?: boolean | undefined;
  /**
   * The sheet stands in a list, outside its story: it says its own language, and has neither the
   * anchor nor the pin that it has there.
   * @default false
   */
  listed?: boolean | undefined;
}

/** Feeds as rows: what each follows, and its addresses. */
export interface FeedListProps {
  feeds: FeedView[];
}

/** How to follow: one sentence, the feed, and where feeds are explained. */
export interface FollowProps {
  title: string;
  text: string;
  /** Address of the feed. */
  feedHref: string;
  /**
   * What the link to the feed says.
   * @default "Feed of updates"
   */
  feedText?: string | undefined;
  /** Address of the page that explains feeds. */
  subscribeHref?: string | undefined;
}

/** All stories, the first one large. */
export interface IndexProps extends FollowedProps {
  /** In the order to show. */
  stories: StorySummaryView[];
}

/** Events as rows: date, headline, and the kind where the headline alone doesn't say it. */
export interface KeyUpdateListProps {
  /** Newest first. */
  events: EventView[];
}

/** The story's timeline in short: each event's date and headline, linked to its place on the page. */
export interface KeyUpdatesProps {
  /** Newest first. */
  timeline: EventView[];
}

/** The shell of every page: head, masthead, main, footer. Slots: `head`, and the page. */
export interface LayoutProps {
  publication: PublicationView;
  /** The document's title, as it stands in the tab. */
  title: string;
  /** BCP 47. @default the publication's */
  lang?: string | undefined;
  /** @default the direction of `lang` */
  dir?: 'ltr' | 'rtl' | undefined;
}

/** The story's picture, with its caption and its credit. */
export interface LeadImageProps {
  image: ImageView;
}

/** Where a story stands: its section, whether it is developing, when it last moved. */
export interface StatusLineProps {
  story: StorySummaryView;
}

/** A story: its notes stacked above the article. */
export interface StoryProps extends FollowedProps {
  story: StoryView;
  /** Newest first. */
  notes: NoteView[];
  /** The article as HTML. */
  body: string;
}

/** A story in a list: its newest sheet in front, the edges of the others behind. */
export interface StoryEntryProps {
  story: StorySummaryView;
  /**
   * The list's first story, shown large.
   * @default false
   */
  lead?: boolean | undefined;
}

/** For readers who never heard of feeds: what they are, how to use them, and each one's addresses. */
export interface SubscribeProps {
  groups: FeedGroupView[];
}

/** A date in words, with the date as written for machines. */
export interface TimeProps {
  date: DateView;
}

/** A topic and the stories on it. */
export interface TopicProps extends FollowedProps {
  name: string;
  /** In the order to show. */
  stories: StorySummaryView[];
  /** "12 stories". */
  countText: string;
}

/** All topics. */
export interface TopicsProps {
  /** In the order to show. */
  topics: TopicView[];
}

/** One update alone, as on its card: its sheet in front, the edges of the earlier ones behind. */
export interface UpdateProps extends FollowedProps {
  story: StorySummaryView;
  note: NoteView;
  newer?: EventView | undefined;
  older?: EventView | undefined;
}
