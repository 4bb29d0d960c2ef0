import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { latestStories } from '../lists';

export async function GET({ site }: APIContext) {
  const stories = await latestStories();
  return rss({
    title: 'The Example',
    description: 'All stories',
    site,
    items: stories.map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      pubDate: data.published,
      link: `/stories/${id}/`,
    })),
  });
}
