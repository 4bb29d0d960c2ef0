import { defineCollection } from 'astro:content';
import { storiesLoader } from 'astro-developing-story/loaders';
import { storySchema } from 'astro-developing-story/schema';

export const collections = {
  stories: defineCollection({ loader: storiesLoader(), schema: storySchema() }),
};
