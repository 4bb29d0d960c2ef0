export { default } from '@developing-story/theme/LeadImage.astro';
