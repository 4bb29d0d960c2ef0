import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

const { CARDS, KEEP } = process.env;

export default defineConfig({
  site: 'https://news.example',
  ...(KEEP === 'pages' && { experimental: { incrementalBuild: true } }),
  integrations: [
    developingStory({
      publication: { name: 'The Example', tag: 'news.example,2024' },
      ...(CARDS === 'none' && { cards: false }),
    }),
  ],
});
