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
export type { StoryEvent } from '@developing-story/story';
export type { PageSubject } from './page-meta.ts';
export type { Project, Story, StoryEntry, Update } from './stories.ts';
export type { StoryWords } from './story-pages.ts';
