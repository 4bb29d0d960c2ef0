import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

export default defineConfig({
  site: 'https://harbour-post.example',
  integrations: [
    developingStory({
      publication: {
        name: 'The Harbour Post',
        lang: 'en-GB',
        timeZone: 'Europe/London',
        tag: 'harbour-post.example,2026',
      },
      // Every page is this site's own; feed, cards and data are made all the same.
      pages: false,
      urls: { index: '/', story: '/news/[slug]/', update: '/news/[slug]/#[id]' },
    }),
  ],
});
