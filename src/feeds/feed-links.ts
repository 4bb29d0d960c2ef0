import { fillWords } from '@developing-story/story';
import type { FeedPlace } from '../addresses/addresses.ts';
import { FORMATS, MEDIA_TYPES, type FeedFormat } from '../addresses/feed-formats.ts';
import { addresses, publicationLang, publicationName, styleOf } from '../stories/site.ts';
import type { Story } from '../stories/story.ts';

/** A feed as a page's head names it. */
export interface FeedLink {
  /** Media type. */
  type: string;
  title: string;
  /** Whole address. */
  href: string;
}

/** The feed that belongs to a page, beside that of all updates. */
export interface PageFeedPlace extends FeedPlace {
  title: string;
}

/** The feed of a story, as its pages name it. */
export function storyFeedPlace({ slug, lang, data }: Story): PageFeedPlace {
  return { feed: 'story', slug, lang, title: updatesOf(data.title, lang) };
}

/**
 * What the feed of something is called.
 *
 * @param lang BCP 47.
 */
export function updatesOf(name: string, lang: string): string {
  const { words, lang: inLang } = styleOf(lang);
  return fillWords(words.updatesOf, { name }, inLang);
}

/**
 * The feeds that a page names: the nearest first, since many readers take the first they find.
 *
 * @param own The page's own.
 * @param also One that stands behind that of all updates.
 * @param lang BCP 47: the page's. @default the publication's
 */
export function feedLinks(
  own?: PageFeedPlace,
  also?: PageFeedPlace,
  lang = publicationLang,
): FeedLink[] {
  return [
    ...(own ? links(own, own.title) : []),
    ...links({ feed: 'updates' }, updatesOf(publicationName, lang)),
    ...(also ? links(also, also.title) : []),
  ];
}

/**
 * The path of a feed in a format, or in the first there is of RSS, Atom and JSON Feed. Nothing
 * where there is none.
 */
export function feedAddress(place: FeedPlace, format?: FeedFormat): string | undefined {
  const formats = format ? [format] : FORMATS;
  return formats.map((it) => addresses.feed(place, it)).find((path) => path !== undefined);
}

/** The formats that there are of a feed, each with its whole address. */
export function feedFormats(place: FeedPlace): { format: FeedFormat; href: string }[] {
  return FORMATS.flatMap((format) => {
    const path = addresses.feed(place, format);
    return path === undefined ? [] : [{ format, href: addresses.absolute(path) }];
  });
}

function links(place: FeedPlace, title: string): FeedLink[] {
  return feedFormats(place).map(({ format, href }) => ({ type: MEDIA_TYPES[format], title, href }));
}
