export { default } from '@developing-story/theme/Byline.astro';
