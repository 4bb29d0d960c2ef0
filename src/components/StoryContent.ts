export { default } from '../parts/StoryContent.astro';
