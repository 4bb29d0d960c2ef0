export { default } from '@developing-story/theme/StoryEntry.astro';
