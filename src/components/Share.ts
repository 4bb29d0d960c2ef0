export { default } from '@developing-story/theme/Share.astro';
