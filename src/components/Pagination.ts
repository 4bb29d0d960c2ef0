export { default } from '@developing-story/theme/Pagination.astro';
