import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

export default defineConfig({
  site: 'https://news.example',
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  integrations: [
    developingStory({
      publication: {
        name: 'The Example',
        timeZone: 'America/New_York',
        tag: 'news.example,2026',
        logo: './src/logo.svg',
      },
      cards: {
        design: 'photo',
        format: 'png',
        fonts: [{ file: './src/headline.woff', use: 'sans', weight: 700 }],
      },
    }),
  ],
});
