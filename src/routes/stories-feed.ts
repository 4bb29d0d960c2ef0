import type { APIContext } from 'astro';
import { storiesFeed } from '../feed.ts';
import { formatAt } from '../feed-format.ts';
import { feedResponse } from '../feed-response.ts';
import { atLocale, pageOfFeed } from '../paths.ts';
import { addresses, localeAt } from '../site.ts';
import { getStories } from '../stories.ts';

export const GET = async ({ routePattern }: APIContext) => {
  const format = formatAt(routePattern);
  const page = pageOfFeed(routePattern);
  const stories = atLocale(await getStories(), 'index', page);
  const [lang] = localeAt('index', page)?.codes ?? [];
  return feedResponse(
    format,
    await storiesFeed(stories, addresses.storiesFeed(format, lang), lang),
  );
};
