export { default } from '@developing-story/theme/Layout.astro';
