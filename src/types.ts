export type * from '@developing-story/theme/types';
export type { StoryEvent } from '@developing-story/story';
export type { PageSubject } from './page-meta.ts';
export type { Project, Story, StoryEntry, Update } from './stories.ts';
export type { StoryWords } from './views.ts';
