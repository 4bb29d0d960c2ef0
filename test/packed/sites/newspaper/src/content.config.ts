import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { storiesLoader } from 'astro-developing-story/loaders';
import { storySchema } from 'astro-developing-story/schema';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  stories: defineCollection({
    loader: storiesLoader(),
    schema: storySchema({ extend: { desk: z.enum(['city', 'world']).default('city') } }),
  }),
};
