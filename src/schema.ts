export { storySchema, type StoryData } from './stories/story-schema.ts';
