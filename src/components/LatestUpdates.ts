export { default } from '../pages/LatestUpdates.astro';
