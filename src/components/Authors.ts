export { default } from '@developing-story/theme/Authors.astro';
