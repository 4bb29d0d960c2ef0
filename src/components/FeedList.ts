export { default } from '@developing-story/theme/FeedList.astro';
