export { default } from '../pages/DevelopingNow.astro';
