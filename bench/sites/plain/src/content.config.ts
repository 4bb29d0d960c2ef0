import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

export const collections = {
  stories: defineCollection({
    loader: glob({ base: './src/content/stories', pattern: '**/*.mdx' }),
    schema: z.object({
      title: z.string(),
      description: z.string(),
      published: z.coerce.date(),
      authors: z.array(z.object({ name: z.string() })),
      topics: z.array(z.string()),
    }),
  }),
};
