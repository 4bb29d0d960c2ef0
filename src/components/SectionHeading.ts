export { default } from '@developing-story/theme/SectionHeading.astro';
