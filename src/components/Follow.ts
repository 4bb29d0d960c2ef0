export { default } from '@developing-story/theme/Follow.astro';
