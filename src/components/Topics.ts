export { default } from '@developing-story/theme/Topics.astro';
