export { CARD_SIZE_NAMES, type CardSizeName } from './card-sizes.ts';
export { compareText } from './compare-text.ts';
export { formatDate, formatDay, type DateStyle } from './dates/format-date.ts';
export { isTimeZone } from './dates/is-time-zone.ts';
export { presentDay, presentInstant } from './dates/present-instant.ts';
export { parseStoryDate } from './dates/story-date.ts';
export { eventGuid } from './event-guid.ts';
export { PUBLISHED_ID } from './notes/note-ids.ts';
export { shortHash } from './short-hash.ts';
export { slugFromTitle } from './slug-from-title.ts';
export { heldReason } from './timeline/held-reason.ts';
export { nextChange, type Change, type NextChange } from './timeline/next-change.ts';
export { orderEvents } from './timeline/order-events.ts';
export { isDeveloping, settlesOn } from './timeline/status.ts';
export {
  isDated,
  summarizeStory,
  type DatedStory,
  type PublicationClock,
  type StoryStatus,
  type StorySummary,
} from './timeline/story-summary.ts';
export {
  createTimeline,
  lastModified,
  type TimelineClock,
  type TimelineSource,
} from './timeline/timeline.ts';
export type * from './types.ts';
export type { EventWords } from './words/event-words.ts';
export { countWords, fillWords, type PluralWords } from './words/fill-words.ts';
export { isLanguage } from './words/is-language.ts';
export { EVENT_WORDS } from './words/languages.ts';
export { nearestWord } from './words/nearest-word.ts';
export { RIGHT_TO_LEFT_SCRIPTS, textDirection } from './words/text-direction.ts';
export {
  amendedSentence,
  eventLabel,
  eventTitle,
  numberText,
  standardSentence,
  withdrawalNotice,
  type EventStyle,
} from './words/words.ts';
