export { default } from '@developing-story/theme/Timeline.astro';
