// @ts-check
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

export default defineConfig({
  site: 'https://news.example',
  integrations: [
    starlight({ title: 'How we work', disable404Route: true, pagefind: false }),
    preact(),
    sitemap(),
    developingStory({
      publication: { name: 'The Example', timeZone: 'America/New_York', tag: 'news.example,2026' },
      layout: './src/layouts/Base.astro',
      components: { EditorsNote: './src/components/OurNote.astro' },
      cards: { design: './src/card.tsx' },
      // The docs have a page of that address, by a route for pages of any name.
      routes: { rss: '/stories/rss.xml', corrections: '/stories/corrections' },
    }),
  ],
  vite: { plugins: [tailwindcss()] },
});
