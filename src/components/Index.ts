export { default } from '@developing-story/theme/Index.astro';
