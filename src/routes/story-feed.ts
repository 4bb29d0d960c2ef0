import type { APIContext } from 'astro';
import { storyFeed } from '../feed.ts';
import { formatAt } from '../feed-format.ts';
import { feedResponse } from '../feed-response.ts';
import { addresses } from '../site.ts';
import type { Story } from '../stories.ts';

export { storyFeedPaths as getStaticPaths } from '../paths.ts';

export const GET = async ({ routePattern, props }: APIContext<{ story: Story }>) => {
  const format = formatAt(routePattern);
  const { story } = props;
  return feedResponse(format, await storyFeed(story, addresses.storyFeed(story, format)));
};
