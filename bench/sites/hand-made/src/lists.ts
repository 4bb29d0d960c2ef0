import { getCollection, type CollectionEntry } from 'astro:content';

type Story = CollectionEntry<'stories'>;

export const PAGE_SIZE = 20;

/** All stories, the latest first. */
export async function latestStories(): Promise<Story[]> {
  const stories = await getCollection('stories');
  return stories.sort((a, b) => Number(b.data.published) - Number(a.data.published));
}

/** Stories by what each has, as `general-election` where that is "General election". */
export async function groupStories(namesOf: (story: Story) => string[]) {
  const groups = new Map<string, { name: string; stories: Story[] }>();
  for (const story of await latestStories()) {
    for (const name of namesOf(story)) {
      const slug = name.toLowerCase().replaceAll(' ', '-');
      if (!groups.has(slug)) groups.set(slug, { name, stories: [] });
      groups.get(slug).stories.push(story);
    }
  }
  return groups;
}

export const storiesByTopic = () => groupStories(({ data }) => data.topics);
export const storiesByAuthor = () =>
  groupStories(({ data }) => data.authors.map(({ name }) => name));
