export { default } from '@developing-story/theme/Update.astro';
