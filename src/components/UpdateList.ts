export { default } from '@developing-story/theme/UpdateList.astro';
