import type { GetStaticPathsOptions } from 'astro';
import type { FeedPlace } from '../addresses/addresses.ts';
import type { FeedRoute } from '../addresses/feed-routes.ts';
import { archiveNumbers, feedKey } from '../feeds/create-feed.ts';
import { feedSubjects, type FeedSubject } from '../feeds/feed-subjects.ts';
import { allStories, storiesBySlug } from '../stories/read-stories.ts';
import { feedRouteAt } from '../stories/site.ts';
import type { Story } from '../stories/story.ts';
import { slugsOf } from './slugs-of.ts';

/** The feeds of a route, or the archives of each. */
export async function feedPaths({ routePattern }: GetStaticPathsOptions) {
  const route = feedRouteAt(routePattern);
  const subjects = await feedSubjects(route.feed, route.locale);
  const all = await allStories();
  const paths = subjects.flatMap((subject) =>
    placesOf(subject.place, all).map((place) => feedDocuments(subject, place, routePattern, route)),
  );
  return (await Promise.all(paths)).flat();
}

/** Where a feed stands: a story's also at each address it once had, so that nobody loses it. */
function placesOf(place: FeedPlace, all: readonly Story[]): FeedPlace[] {
  const story = place.feed === 'story' && storiesBySlug(all).get(place.slug ?? '');
  return story ? slugsOf(story, all).map((slug) => ({ ...place, slug })) : [place];
}

function feedDocuments(
  subject: FeedSubject,
  place: FeedPlace,
  routePattern: string,
  route: Pick<FeedRoute, 'archives' | 'format'>,
) {
  const params = feedParams(place);
  const numbers =
    routePattern === route.archives ? archiveNumbers(subject, route.format) : [undefined];
  return Promise.all(
    numbers.map(async (archive) => ({
      params: { ...params, ...(archive !== undefined && { archive: String(archive) }) },
      props: { subject, ...(archive !== undefined && { archive }) },
      ...(await feedKey(subject, route.format, archive)),
    })),
  );
}

function feedParams({ feed, slug }: FeedPlace): Record<string, string | undefined> {
  return feed === 'topic' || feed === 'author' ? { [feed]: slug } : { slug };
}
