export { default } from '@developing-story/theme/NoticeList.astro';
