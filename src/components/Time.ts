export { default } from '@developing-story/theme/Time.astro';
