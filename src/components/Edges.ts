export { default } from '@developing-story/theme/Edges.astro';
