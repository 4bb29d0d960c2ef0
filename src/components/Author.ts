export { default } from '@developing-story/theme/Author.astro';
