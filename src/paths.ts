import type { GetStaticPathsOptions } from 'astro';
import type { PageName } from './resolve-options.ts';
import { localeAt, storyLocale } from './site.ts';
import { getStories, type Story } from './stories.ts';

/** A page for each story of the route's locale. */
export async function storyPaths({ routePattern }: GetStaticPathsOptions) {
  return (await storiesAt('story', routePattern)).map((story) => ({
    params: { slug: story.slug },
    props: { story },
  }));
}

/** A page for each update of the stories of the route's locale. */
export async function updatePaths({ routePattern }: GetStaticPathsOptions) {
  return (await storiesAt('update', routePattern)).flatMap((story) =>
    eventsOf(story).filter(({ props: { event } }) => event.kind !== 'published'),
  );
}

/** A card for each story. */
export async function storyCardPaths() {
  return (await getStories()).map((story) => ({ params: { slug: story.slug }, props: { story } }));
}

/** A card for each event of every story. */
export async function eventCardPaths() {
  return (await getStories()).flatMap(eventsOf);
}

/** The stories that have their pages of some kind in the locale of a route. */
export async function storiesAt(name: PageName, routePattern: string): Promise<Story[]> {
  const locale = localeAt(name, routePattern);
  return (await getStories()).filter(({ lang }) => storyLocale(lang) === locale);
}

function eventsOf(story: Story) {
  return story.timeline.map((event) => ({
    params: { slug: story.slug, id: event.id },
    props: { story, event },
  }));
}
