import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

export default defineConfig({
  site: 'https://news.example',
  security: { csp: true },
  integrations: [
    developingStory({
      publication: {
        name: 'The Example',
        timeZone: 'America/New_York',
        tag: 'news.example,2026',
        logo: './src/logo.svg',
        accent: '#ffb000',
      },
    }),
  ],
});
