export { default } from '../parts/StoryHead.astro';
