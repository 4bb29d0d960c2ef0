export { default } from '@developing-story/theme/Group.astro';
