export { default } from '@developing-story/theme/Live.astro';
