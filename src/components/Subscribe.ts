export { default } from '@developing-story/theme/Subscribe.astro';
