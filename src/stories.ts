export { getStories, getStory, getUpdates } from './stories/read-stories.ts';
export type { Story, StoryEntry, Update } from './stories/story.ts';
