export { default } from '../parts/Page.astro';
