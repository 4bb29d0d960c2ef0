import type { APIContext } from 'astro';
import { createFeed } from '../feeds/create-feed.ts';
import { feedResponse } from '../feeds/feed-response.ts';
import { feedSubjects, type FeedSubject } from '../feeds/feed-subjects.ts';
import { feedRouteAt } from '../stories/site.ts';

export { feedPaths as getStaticPaths } from './feed-paths.ts';

/** A feed that there is one of has no parameters, and so no props. */
type Props = { subject?: FeedSubject; archive?: number };

export const GET = async ({ routePattern, props }: APIContext<Props>) => {
  const { feed, format, locale } = feedRouteAt(routePattern);
  const subject = props.subject ?? (await feedSubjects(feed, locale))[0];
  if (!subject) return new Response(undefined, { status: 404 });
  return feedResponse(format, await createFeed(subject, format, props.archive));
};
