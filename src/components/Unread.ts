export { default } from '@developing-story/theme/Unread.astro';
