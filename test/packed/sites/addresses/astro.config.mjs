import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

const { BASE, TRAILING_SLASH, FORMAT, OUT } = process.env;

export default defineConfig({
  site: 'https://news.example',
  base: BASE,
  trailingSlash: TRAILING_SLASH,
  build: { format: FORMAT },
  outDir: OUT,
  integrations: [
    developingStory({
      publication: { name: 'The Example', timeZone: 'America/New_York', tag: 'news.example,2026' },
    }),
  ],
});
