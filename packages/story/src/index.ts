export { parseStoryDate } from './story-date.ts';
export { formatDate, formatDay, type DateStyle } from './format-date.ts';
export { eventGuid } from './guid.ts';
export { heldReason } from './held.ts';
export { isLanguage } from './language.ts';
export { PUBLISHED_ID } from './note-ids.ts';
export { compareText } from './compare-text.ts';
export { orderEvents } from './order-events.ts';
export { nextChange, type Change, type NextChange } from './next-change.ts';
export { presentDay, presentInstant } from './present-instant.ts';
export { slugFromTitle } from './slug-from-title.ts';
export { isDeveloping, settlesOn } from './status.ts';
export {
  isDated,
  summarizeStory,
  type DatedStory,
  type PublicationClock,
  type StoryStatus,
  type StorySummary,
} from './story-summary.ts';
export {
  createTimeline,
  lastModified,
  type TimelineClock,
  type TimelineSource,
} from './timeline.ts';
export type * from './types.ts';
export type { EventWords } from './event-words.ts';
export { countWords, fillWords, type PluralWords } from './fill-words.ts';
export { EVENT_WORDS } from './languages.ts';
export {
  amendedSentence,
  eventLabel,
  eventTitle,
  numberText,
  standardSentence,
  withdrawalNotice,
  type EventStyle,
} from './words.ts';
