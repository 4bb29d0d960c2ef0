export { default } from '@developing-story/theme/KeyUpdates.astro';
