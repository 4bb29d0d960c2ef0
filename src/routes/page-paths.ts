import { options } from 'virtual:developing-story/config';
import type { GetStaticPathsOptions } from 'astro';
import type { ListName } from '../addresses/list-pages.ts';
import type { PageName } from '../addresses/pages.ts';
import { pageCount } from '../pages/divide-list.ts';
import { authorsOf, topicsOf } from '../stories/groups.ts';
import { notesPagesOf } from '../stories/notes-pages.ts';
import { cacheKey, listedKey, storyKey } from '../stories/page-keys.ts';
import { allStories, translationsOf } from '../stories/read-stories.ts';
import { inLocale, isFurther, localeAt } from '../stories/site.ts';
import type { Story } from '../stories/story.ts';
import { slugsOf } from './slugs-of.ts';

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

/** The stories that have their pages of some kind in the locale of a route. */
export function atLocale(
  all: readonly Story[],
  name: PageName,
  routePattern: string,
): readonly Story[] {
  const locale = localeAt(name, routePattern);
  return locale ? inLocale(all, locale) : [];
}
