export { default } from '@developing-story/theme/Order.astro';
