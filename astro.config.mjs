import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

/** The demo newsroom. */
export default defineConfig({
  site: 'https://cloud-docket.example',
  srcDir: './site',
  publicDir: './site/public',
  outDir: './site/dist',
  integrations: [
    developingStory({
      publication: {
        name: 'The Cloud Docket',
        timeZone: 'America/New_York',
        tag: 'cloud-docket.example,2021',
      },
    }),
  ],
});
