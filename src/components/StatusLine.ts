export { default } from '@developing-story/theme/StatusLine.astro';
