export { default } from '@developing-story/theme/EditorsNote.astro';
