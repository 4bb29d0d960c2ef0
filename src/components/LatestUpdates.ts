export { default } from '../parts/LatestUpdates.astro';
