import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

export default defineConfig({
  site: 'https://news.example',
  i18n: { locales: ['en', 'de'], defaultLocale: 'en', routing: { prefixDefaultLocale: true } },
  integrations: [
    developingStory({
      publication: { name: 'The Example', timeZone: 'America/New_York', tag: 'news.example,2026' },
    }),
  ],
});
