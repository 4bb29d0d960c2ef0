export { default } from '../parts/DevelopingNow.astro';
