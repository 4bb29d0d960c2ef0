export { default } from '../pages/StoryContent.astro';
