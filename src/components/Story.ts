export { default } from '@developing-story/theme/Story.astro';
