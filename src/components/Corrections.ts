export { default } from '@developing-story/theme/Corrections.astro';
