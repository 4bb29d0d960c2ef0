export { default } from '@developing-story/theme/StoryList.astro';
