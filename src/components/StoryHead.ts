export { default } from '../pages/StoryHead.astro';
