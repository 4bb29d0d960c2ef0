export { default } from '@developing-story/theme/Notes.astro';
