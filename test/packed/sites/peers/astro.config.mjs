import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

export default defineConfig({ site: 'https://news.example', integrations: [developingStory()] });
