export { default } from '../parts/Stories.astro';
