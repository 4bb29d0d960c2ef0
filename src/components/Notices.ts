export { default } from '@developing-story/theme/Notices.astro';
