import type { PluralWords } from '@developing-story/story';

/**
 * The words that pages are written in, in one language. What stands in braces is filled in; each
 * is to be used, and none other is known.
 */
export interface ThemeWords {
  // The shell of every page.
  skip: string;
  allStories: string;
  /** The link to a feed where no page explains feeds. */
  feed: string;
  // A story.
  /** While the story goes on. */
  developing: string;
  /** Once it went long without an update: `{date}`. */
  settled: string;
  /** Once an editor says that nothing will follow. */
  final: string;
  /** `{authors}` */
  by: string;
  published: string;
  updated: string;
  noUpdates: string;
  updateCount: PluralWords;
  /** In front of the names of the other languages that the story is there in. */
  alsoIn: string;
  keyUpdates: string;
  earlierUpdates: string;
  notes: string;
  pinned: string;
  /** In front of a date. */
  edited: string;
  /** What a note is called for who hears it, and on cards: `{what}`, `{date}`. */
  onDate: string;
  linkToUpdate: string;
  /** In front of a date. */
  firstPublishedOn: string;
  correctionsOfStory: string;
  changes: string;
  /** In dev: why a build leaves something out. */
  draft: string;
  heldBack: string;
  // An update’s page.
  inTheStory: string;
  otherUpdates: string;
  newer: string;
  older: string;
  // Older notes, on pages of their own.
  /** The title of the document: `{title}`, `{first}`, `{last}` */
  titleOfNotes: string;
  /** `{first}`, `{last}` */
  notesFromTo: string;
  earlierNotes: string;
  laterNotes: string;
  // Lists of stories.
  stories: string;
  noStories: string;
  storyCount: PluralWords;
  /** Beside the count of stories. */
  developingCount: PluralWords;
  topic: string;
  topics: string;
  /** What search engines and networks are told of the page of all topics. */
  topicsText: string;
  /** `{name}`: the same of a topic’s page. */
  topicText: string;
  /** `{name}`: the same of an author’s. */
  authorText: string;
  noTopics: string;
  author: string;
  authors: string;
  /** `{number}` */
  page: string;
  /** The title of the document: `{title}`, `{number}` */
  titleOfPage: string;
  pages: string;
  newerStories: string;
  olderStories: string;
  // What a publisher’s own home page may show.
  latestUpdates: string;
  developingNow: string;
  // The log of corrections.
  corrections: string;
  correctionsText: string;
  noCorrections: string;
  // How to follow what a page shows.
  followStory: string;
  followStoryText: string;
  followAll: string;
  followAllText: string;
  followTopic: string;
  followTopicText: string;
  followAuthor: string;
  followAuthorText: string;
  followCorrections: string;
  followCorrectionsText: string;
  feedOfCorrections: string;
  howToSubscribe: string;
  // The page that explains feeds.
  subscribe: string;
  subscribeText: string;
  noFeeds: string;
  aboutFeeds: string;
  getReader: string;
  copyAddress: string;
  pasteAddress: string;
  feedFormats: string;
  more: string;
  everything: string;
  topicFeeds: string;
  authorFeeds: string;
  singleStories: string;
  storyFeeds: string;
  // Feeds themselves.
  /** `{name}` */
  updatesOf: string;
  /** `{name}` */
  storiesOf: string;
  allUpdates: string;
  allCorrections: string;
  newStories: string;
  /** `{name}` */
  aboutUpdates: string;
  /** `{name}` */
  aboutStories: string;
  /** `{name}` */
  aboutStory: string;
  /** `{name}` */
  aboutTopic: string;
  /** `{name}` */
  aboutAuthor: string;
  /** `{name}` */
  aboutCorrections: string;
  /** Above a feed that a browser shows. */
  feedNotice: string;
  // What comes while one reads.
  newUpdates: PluralWords;
  changedUpdates: PluralWords;
  /** The button beside the two above. */
  showUpdates: string;
  /** `{what}`: what came and what changed. */
  shownUpdates: string;
  goToNewest: string;
  goToChanged: string;
  pauseLive: string;
  resumeLive: string;
  dismiss: string;
  newNotes: PluralWords;
  changedNotes: PluralWords;
  /** `{what}`: what is new and what changed. */
  sinceLastVisit: string;
  goToFirst: string;
  markNew: string;
  markChanged: string;
  share: string;
  copyLink: string;
  linkCopied: string;
  address: string;
  email: string;
  order: string;
  newestFirst: string;
  oldestFirst: string;
  /** In place of `notes`, turned over. */
  notesOldestFirst: string;
}
