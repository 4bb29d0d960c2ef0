import { drawCards } from 'astro-developing-story/render';
import { builtAt, cardsDir, options } from 'virtual:developing-story/config';
import type { GetStaticPathsOptions } from 'astro';
import type { FeedPlace } from '../addresses/addresses.ts';
import { cardSizeAt } from '../addresses/card-ending.ts';
import type { FeedRoute } from '../addresses/feed-routes.ts';
import { cardOf } from '../cards/card-of.ts';
import type { Card } from '../cards/make-card.ts';
import { pageCards } from '../cards/page-card.ts';
import { pageCount } from '../pages/divide-list.ts';
import { archiveNumbers, feedKey } from '../feeds/create-feed.ts';
import { feedSubjects, type FeedSubject } from '../feeds/feed-subjects.ts';
import { authorsOf, topicsOf } from '../stories/groups.ts';
import { routeAddress } from '../addresses/pattern.ts';
import type { ListName } from '../addresses/list-pages.ts';
import { notesPagesOf } from '../stories/notes-pages.ts';
import type { PageName } from '../addresses/pages.ts';
import { feedRouteAt, inLocale, isFurther, localeAt } from '../stories/site.ts';
import { cacheKey, listedKey, storyKey } from '../stories/page-keys.ts';
import { allStories, storiesBySlug, translationsOf } from '../stories/read-stories.ts';
import type { Story } from '../stories/story.ts';

/** A page for each story of the route's locale, and at each address it once had. */
export async function storyPaths({ routePattern }: GetStaticPathsOptions) {
  const all = await allStories();
  const paths = atLocale(all, 'story', routePattern).map(async (story) => {
    const languages = await translationsOf(story);
    const key = cacheKey(() => [storyKey(story), languages.map(listedKey)]);
    return slugsOf(story, all).map((slug) => ({
      params: { slug },
      props: { story, moved: slug !== story.slug },
      ...key,
    }));
  });
  return (await Promise.all(paths)).flat();
}

/** A page for each update of the stories of the route's locale, and at each former address. */
export async function updatePaths({ routePattern }: GetStaticPathsOptions) {
  const all = await allStories();
  return atLocale(all, 'update', routePattern).flatMap((story) => {
    const key = cacheKey(() => [storyKey(story)]);
    return slugsOf(story, all).flatMap((slug) =>
      story.timeline
        .filter(({ kind }) => kind !== 'published')
        .map((event) => ({
          params: { slug, id: event.id },
          props: { story, event, moved: slug !== story.slug },
          ...key,
        })),
    );
  });
}

/** The pages of older notes of the stories of the route's locale, and at each former address. */
export async function notesPaths({ routePattern }: GetStaticPathsOptions) {
  const all = await allStories();
  return atLocale(all, 'notes', routePattern).flatMap((story) => {
    const key = cacheKey(() => [storyKey(story)]);
    return slugsOf(story, all).flatMap((slug) =>
      Array.from({ length: notesPagesOf(story) }, (_, index) => ({
        params: { slug, page: String(index + 1) },
        props: { story, number: index + 1, moved: slug !== story.slug },
        ...key,
      })),
    );
  });
}

/** The index's further pages in the route's locale; the first has no parameters, and so no props. */
export async function indexPaths({ routePattern }: GetStaticPathsOptions) {
  const stories = atLocale(await allStories(), 'index', routePattern);
  const key = cacheKey(() => stories.map(listedKey));
  return listNumbers('index', routePattern, stories).map((number) => ({
    params: { page: String(number) },
    props: { number },
    ...key,
  }));
}

/** A page for each topic, or author, of the route's locale, or the further ones. */
export function groupPaths(page: 'topic' | 'author') {
  const groupsOf = { topic: topicsOf, author: authorsOf }[page];
  return async ({ routePattern }: GetStaticPathsOptions) =>
    groupsOf(atLocale(await allStories(), page, routePattern)).flatMap((group) => {
      const { name, url = '', slug, stories } = group;
      const key = cacheKey(() => [name, url, stories.map(listedKey)]);
      return listNumbers(page, routePattern, stories).map((number) => ({
        params: { [page]: slug, page: String(number) },
        props: { group, number },
        ...key,
      }));
    });
}

/** The pages of a list that stand at a route: the first, or where it is that of the others those. */
function listNumbers(name: ListName, routePattern: string, stories: readonly Story[]): number[] {
  if (!isFurther(name, routePattern)) return [1];
  const pages = pageCount(stories.length, options.pageSize.stories);
  return Array.from({ length: pages - 1 }, (_, index) => index + 2);
}

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

/** A card for each story. What was shared under a former address goes on being seen. */
export async function storyCardPaths({ routePattern }: GetStaticPathsOptions) {
  const all = await allStories();
  const size = cardSizeAt(routePattern);
  return cardPaths(
    routePattern,
    all.flatMap((story) => {
      const card = cardOf(story, undefined, size);
      return slugsOf(story, all).map((slug) => ({ params: { slug }, props: { story }, card }));
    }),
  );
}

/** A card for each event of every story. */
export async function eventCardPaths({ routePattern }: GetStaticPathsOptions) {
  const all = await allStories();
  const size = cardSizeAt(routePattern);
  return cardPaths(
    routePattern,
    all.flatMap((story) =>
      story.timeline.flatMap((event) => {
        const card = cardOf(story, event, size);
        return slugsOf(story, all).map((slug) => ({
          params: { slug, id: event.id },
          props: { story, event },
          card,
        }));
      }),
    ),
  );
}

/** A card for each page that is of no one story, and the publication's for those of the publisher's. */
export async function pageCardPaths({ routePattern }: GetStaticPathsOptions) {
  const all = await pageCards();
  const size = cardSizeAt(routePattern);
  return cardPaths(
    routePattern,
    all.map(({ name, card }) => ({
      params: { page: name },
      props: { card },
      card: card(size),
    })),
  );
}

interface CardPath<Props> {
  params: Record<string, string>;
  props: Props;
  card: Card | undefined;
}

/**
 * The paths at which cards stand that there are. In a build there are none: cards are drawn several
 * at once and written by the integration, where Astro would make one page after another, and take
 * each through memory several times.
 */
async function cardPaths<Props>(routePattern: string, paths: readonly CardPath<Props>[]) {
  const cards = paths.flatMap(({ card, params, props }) => (card ? [{ card, params, props }] : []));
  if (builtAt === undefined) return cards.map(({ params, props }) => ({ params, props }));
  await drawCards(
    cards.map(({ card, params }) => ({ ...card, at: routeAddress(routePattern, params) })),
    { dir: cardsDir, route: routePattern },
  );
  return [];
}

/** The stories that have their pages of some kind in the locale of a route. */
export function atLocale(
  all: readonly Story[],
  name: PageName,
  routePattern: string,
): readonly Story[] {
  const locale = localeAt(name, routePattern);
  return locale ? inLocale(all, locale) : [];
}

/** A story's slug and those it once had; one that another has now is that one's. */
function slugsOf({ slug, data }: Story, all: readonly Story[]): string[] {
  const live = storiesBySlug(all);
  return [slug, ...data.formerSlugs.filter((former) => !live.has(former))];
}
