export { default } from '@developing-story/theme/KeyUpdateList.astro';
