export type * from '@developing-story/theme/types';
export type {
  CardBox,
  CardElement,
  CardNode,
  CardPicture,
  CardSize,
  CardTone,
  CardUpdate,
  DesignCard,
  DesignTools,
  SetText,
  TextRoom,
  TextStyle,
} from '@developing-story/cards';
export type { EditorsNoteAttributes, EditorsNoteTag, StoryEvent } from '@developing-story/story';
export type { PageSubject } from './pages/page-meta.ts';
export type { Story, StoryEntry, Update } from './stories/story.ts';
export type { StoryWords } from './pages/story-pages.ts';
