import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { storiesLoader } from 'astro-developing-story/loaders';
import { storySchema } from 'astro-developing-story/schema';

export const collections = {
  stories: defineCollection({
    loader: storiesLoader(),
    // A field of this site's own, typed wherever a story is.
    schema: storySchema({ extend: { harbour: z.enum(['north', 'south']) } }),
  }),
};
