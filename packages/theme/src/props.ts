import type {
  AuthorView,
  CorrectionView,
  DateView,
  EventView,
  FeedGroupView,
  FeedView,
  HeadImage,
  ImageView,
  NotesLinkView,
  NoteView,
  PageLinkView,
  PublicationView,
  StorySummaryView,
  StoryView,
  TopicView,
  UpdateView,
} from './views.ts';
import type { ThemeWords } from './words.ts';

/** What writes words of its own. */
interface WordedProps {
  /** In the language of the page. */
  words: ThemeWords;
}

/** How to follow what a page shows. */
interface FollowedProps extends WordedProps {
  /** Address of the feed of it; without one the page doesn't say how to follow. */
  feedHref?: string | undefined;
  /** Address of the page that explains feeds. */
  subscribeHref?: string | undefined;
}

/** A page of a list of stories. */
interface ListedProps extends FollowedProps {
  /** Those on this page, in the order to show. */
  stories: StorySummaryView[];
  /** Of the whole list: "24 stories, 3 developing". */
  countText: string;
  /** "Page 2"; absent on the first. */
  pageText?: string | undefined;
  /** All pages of the list. @default one */
  pages?: PageLinkView[] | undefined;
}

/** A network that stories can be shared on, or `email`. */
export type ShareNetwork =
  'bluesky' | 'facebook' | 'linkedin' | 'mastodon' | 'whatsapp' | 'x' | 'email';

/** Who something is by: "By Ada Long and Ben Quill". */
export interface AuthorsProps extends WordedProps {
  /** At least one. */
  authors: AuthorView[];
  /** BCP 47: how names are listed. */
  lang: string;
}

/**
 * Who wrote the story, when it first ran, how often it has moved since. The default slot stands at
 * the end of the row.
 */
export interface BylineProps extends WordedProps {
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
export interface EditorsNoteProps extends WordedProps {
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
  /**
   * Offers to share it.
   * @default false
   */
  share?: boolean | undefined;
}

/** Feeds as rows: what each follows, and its addresses. */
export interface FeedListProps {
  feeds: FeedView[];
}

/** How to follow: one sentence, the feed, and where feeds are explained. Nothing without a feed. */
export interface FollowProps extends FollowedProps {
  /** What is followed. */
  of: 'all' | 'story' | 'topic' | 'author' | 'corrections';
}

/** A topic, or an author, and their stories. */
export interface GroupProps extends ListedProps {
  of: 'topic' | 'author';
  name: string;
  /** An author's own page elsewhere. */
  url?: string | undefined;
}

/** All stories, the very first one large. */
export type IndexProps = ListedProps;

/** Events as rows: date, headline, and the kind where the headline alone doesn't say it. */
export interface KeyUpdateListProps {
  /** Newest first. */
  events: EventView[];
}

/** The story's timeline in short: each event's date and headline, linked to its sheet. */
export interface KeyUpdatesProps extends WordedProps {
  /** Newest first. */
  timeline: EventView[];
}

/**
 * The shell of every page: head, masthead, main, footer. Slots: the page, and one of two for the
 * head. `head` is all of it but the title. `head-more` is for a layout that writes description,
 * canonical address and what networks show itself, from its props: it has only the rest.
 */
export interface LayoutProps extends WordedProps {
  publication: PublicationView;
  /** The document's title, as it stands in the tab. */
  title: string;
  /** What search engines and networks show under the title. */
  description: string;
  /** The whole address that the page is to be known by. */
  canonical: string;
  /** For `og:type`. */
  type: 'website' | 'article';
  /** The page's card. Without one, none is to be shown. */
  image?: HeadImage | undefined;
  /** BCP 47. @default the publication's */
  lang?: string | undefined;
}

/** The story's picture, with its caption and its credit. */
export interface LeadImageProps {
  image: ImageView;
}

/** What a list of stories is of, and how many there are. */
export interface ListHeadProps extends Pick<ListedProps, 'countText' | 'pageText'> {
  /** What kind of thing has the name: "Topic". */
  label: string;
  name: string;
}

/** A page of a story's older notes. */
export interface NotesProps extends FollowedProps {
  story: StorySummaryView;
  /** Which notes they are: "Notes 1 to 50". */
  title: string;
  /** Newest first. */
  notes: NoteView[];
  /** Where the notes after these are: on such a page, or the story's own. */
  later: NotesLinkView;
  /** The page of the notes before these. */
  earlier?: NotesLinkView | undefined;
}

/** The links to the other pages of a list. Nothing where there is one page. */
export interface PaginationProps extends WordedProps {
  /** All of them, one marked as current. */
  pages: PageLinkView[];
}

/** Where a story stands: its section, whether it is developing, when it last moved. */
export interface StatusLineProps extends WordedProps {
  story: StorySummaryView;
}

/** Corrections as lines, each of which leads to its note. */
export type NoticeListProps = NoticesProps;

/** What was wrong or unclear in a story, or is taken back: each in a line that leads to its note. */
export interface NoticesProps extends WordedProps {
  /** Newest first; at least one. */
  events: EventView[];
}

/** A heading of the article, with a link to it where it has an id. */
export interface SectionHeadingProps {
  /** 2 to 6, as the article has it. */
  level: 2 | 3 | 4 | 5 | 6;
  id?: string | undefined;
}

/** A story: its notes stacked above the article. */
export interface StoryProps extends FollowedProps {
  story: StoryView;
  /** Newest first, pinned ones in front, without those on pages of older notes. */
  notes: NoteView[];
  /** The newest page of older notes: "Earlier notes (50)". */
  earlier?: NotesLinkView | undefined;
  /** The article as HTML. */
  body: string;
  /**
   * Seconds after which the page of a developing story first looks for updates. Without it, it
   * never does.
   */
  live?: number | undefined;
  /** Where to share. Without it, nothing is offered. */
  networks?: readonly ShareNetwork[] | undefined;
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

/** Stories as sheets, and the way to the list's other pages. */
export interface StoryListProps extends Pick<ListedProps, 'words' | 'stories' | 'pages'> {
  /**
   * The first story is shown large.
   * @default false
   */
  lead?: boolean | undefined;
  /**
   * What is said where there is no story.
   * @default "No stories yet."
   */
  emptyText?: string | undefined;
}

/** For readers who never heard of feeds: what they are, how to use them, and each one's addresses. */
export interface SubscribeProps extends WordedProps {
  groups: FeedGroupView[];
}

/** A date in words, with the date as written for machines. */
export interface TimeProps {
  date: DateView;
}

/**
 * How a story changed: every event with its date, its kind in words, and when it was edited or
 * withdrawn. A row stands in for a sheet that is on another page: it has the anchor.
 */
export interface TimelineProps extends WordedProps {
  /** Newest first, the first publication last. */
  timeline: EventView[];
}

/** All topics. */
export interface TopicsProps extends WordedProps {
  /** In the order to show. */
  topics: TopicView[];
}

/** Updates of any stories: what happened, and in which story. */
export interface UpdateListProps {
  title: string;
  /** In the order to show. */
  updates: UpdateView[];
}

/** One update alone, as on its card: its sheet in front, the edges of the earlier ones behind. */
export interface UpdateProps extends FollowedProps {
  story: StorySummaryView;
  note: NoteView;
  /** Where to share. Without it, nothing is offered. */
  networks?: readonly ShareNetwork[] | undefined;
  newer?: EventView | undefined;
  older?: EventView | undefined;
}

/**
 * Looks for news while a developing story is read, and tells of them. The default slot is for other
 * bars at the foot of the viewport.
 */
export interface LiveProps extends WordedProps {
  /**
   * Seconds before the page is asked for the first time.
   * @default 30
   */
  every?: number | undefined;
}

/** Turns the stack over: newest first, oldest first. */
export type OrderProps = WordedProps;

/** Shares a story or a note. */
export interface ShareProps extends WordedProps {
  /** What is shared. Links to networks need it absolute. */
  url: string;
  /** What networks are told of it. */
  title: string;
  /** Address of its card, which goes along where the device takes files. */
  card?: string | undefined;
  /**
   * The links, in their order. None where the list is empty.
   * @default all
   */
  networks?: readonly ShareNetwork[] | undefined;
  /**
   * One button, for a note of the stack: its links are those of the page's whole form.
   * @default false
   */
  compact?: boolean | undefined;
}

/** Marks notes that are new since the reader last came, and leads to the first of them. */
export interface UnreadProps extends WordedProps {
  /** The story's address: visits are remembered by it. */
  story: string;
}
