import type { GetStaticPathsOptions } from 'astro';
import { cardOf } from './card-of.ts';
import type { PageName } from './resolve-options.ts';
import { localeAt, storyLocale } from './site.ts';
import { getStories, type Story } from './stories.ts';

/** A page for each story of the route's locale, and at each address it once had. */
export async function storyPaths({ routePattern }: GetStaticPathsOptions) {
  return (await storiesAt('story', routePattern)).flatMap((story) =>
    slugsOf(story).map((slug) => ({
      params: { slug },
      props: { story, moved: slug !== story.slug },
    })),
  );
}

/** A page for each update of the stories of the route's locale, and at each former address. */
export async function updatePaths({ routePattern }: GetStaticPathsOptions) {
  return (await storiesAt('update', routePattern)).flatMap((story) =>
    slugsOf(story).flatMap((slug) =>
      story.timeline
        .filter(({ kind }) => kind !== 'published')
        .map((event) => ({
          params: { slug, id: event.id },
          props: { story, event, moved: slug !== story.slug },
        })),
    ),
  );
}

/** A card for each story. What was shared under a former address goes on being seen. */
export async function storyCardPaths() {
  return (await getStories())
    .filter((story) => cardOf(story) !== undefined)
    .flatMap((story) => slugsOf(story).map((slug) => ({ params: { slug }, props: { story } })));
}

/** A card for each event of every story. */
export async function eventCardPaths() {
  return (await getStories()).flatMap((story) =>
    story.timeline
      .filter((event) => cardOf(story, event) !== undefined)
      .flatMap((event) =>
        slugsOf(story).map((slug) => ({
          params: { slug, id: event.id },
          props: { story, event },
        })),
      ),
  );
}

/** The stories that have their pages of some kind in the locale of a route. */
export async function storiesAt(name: PageName, routePattern: string): Promise<Story[]> {
  const locale = localeAt(name, routePattern);
  return (await getStories()).filter(({ lang }) => storyLocale(lang) === locale);
}

/** A story's slug and those it once had. */
function slugsOf({ slug, data }: Story): string[] {
  return [slug, ...data.formerSlugs];
}
