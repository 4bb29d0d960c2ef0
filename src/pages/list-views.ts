import { options } from 'virtual:developing-story/config';
import { countWords, fillWords, listFormat, numberFormat } from '@developing-story/story';
import type { PageLinkView } from '@developing-story/theme/types';
import { onPage, pageCount } from './divide-list.ts';
import { onceFor } from '../stories/once-for.ts';
import { styleOf, type Style } from '../stories/site.ts';
import type { Story } from '../stories/story.ts';
import { summaryView } from './views.ts';

/** Which page of a list one is, and where the others are. */
export interface ListPlace {
  /** Counts from 1. */
  number: number;
  addressOf: (number: number) => string;
}

/**
 * A page of a list of stories: those on it, what is said of all, and the way to the other pages.
 *
 * @param stories All of the list, in its order.
 * @param lang The page's.
 */
export function storyListPage(stories: readonly Story[], place: ListPlace, lang: string) {
  const { number } = place;
  const style = styleOf(lang);
  const size = options.pageSize.stories;
  return {
    stories: onPage(stories, number, size).map((story) => summaryView(story, style)),
    countText: storiesText(stories, style),
    ...(number > 1 && { pageText: pageText(number, style) }),
    pages: pageLinks(pageCount(stories.length, size), place, style),
    words: style.words,
  };
}

/** The title of a page of a list; the first has the list's own. */
export function pageTitle(title: string, number: number, lang: string): string {
  const style = styleOf(lang);
  return number === 1 ? title : fillWords(style.words.titleOfPage, { title, number }, style.lang);
}

/** "12 stories". */
export function storyCount(count: number, { words, lang }: Style): string {
  return countWords(words.storyCount, count, lang);
}

/** "24 stories, 3 developing". */
function storiesText(stories: readonly Story[], style: Style): string {
  const { words, lang } = style;
  const developing = developingIn(stories);
  const parts = [storyCount(stories.length, style)];
  if (developing > 0) parts.push(countWords(words.developingCount, developing, lang));
  return listFormat(lang, { type: 'unit' }).format(parts);
}

const developingIn = onceFor(
  (stories: readonly Story[]) => stories.filter(({ developing }) => developing).length,
);

function pageLinks(count: number, { number, addressOf }: ListPlace, style: Style): PageLinkView[] {
  return Array.from({ length: count }, (_, index) => {
    const page = index + 1;
    return {
      number: numberFormat(style.lang).format(page),
      label: pageText(page, style),
      href: addressOf(page),
      ...(page === number && { current: true as const }),
    };
  });
}

function pageText(number: number, { words, lang }: Style): string {
  return fillWords(words.page, { number }, lang);
}
