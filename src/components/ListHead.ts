export { default } from '@developing-story/theme/ListHead.astro';
