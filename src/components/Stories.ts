export { default } from '../pages/Stories.astro';
