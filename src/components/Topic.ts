export { default } from '@developing-story/theme/Topic.astro';
