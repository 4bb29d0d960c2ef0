export { default } from '../pages/Page.astro';
