import type { CardFormat } from '@developing-story/cards';
import { PUBLISHED_ID, type CardSizeName } from '@developing-story/story';
import type { AddressClaim, SiteAddresses } from '@developing-story/story/parse';
import {
  createAddresses,
  type AddressConfig,
  type Addresses,
  type FeedPlace,
} from './addresses.ts';
import { cardEnding } from './card-ending.ts';
import { archiveOf, FORMATS, type FeedName } from './feed-formats.ts';
import { furtherPages } from './list-pages.ts';
import { localeOf } from './locales.ts';
import type { PageName } from './pages.ts';
import { pagePattern } from './site-routes.ts';

/** What decides which addresses a site has. */
export interface ClaimingSite extends Pick<
  AddressConfig,
  'routes' | 'urls' | 'locales' | 'feeds' | 'format'
> {
  /** Whether feeds have archives. */
  archives: boolean;
  cards: { sizes: readonly CardSizeName[]; format: CardFormat };
  /** What the publisher has at addresses of their own, by the address's shape. */
  pages: ReadonlyMap<string, string>;
  /** The patterns of our routes that are left to the publisher. */
  theirs: ReadonlySet<string>;
}

/** What stands at the pages of lists. */
const LISTS = { index: 'the list of stories', topics: 'the list of topics' } as const;

/**
 * Every address that a site has, made by the very functions that make its links. Without `base`,
 * which is in front of all.
 */
export function claimedAddresses(site: ClaimingSite): SiteAddresses {
  const { routes, locales, feeds, format, cards, pages, theirs } = site;
  const urls = { ...site.urls, story: site.urls.story ?? '/[slug]' };
  const config = { routes, urls, locales, feeds, format } as const;
  const at = createAddresses({ ...config, base: '/', trailingSlash: 'never' });
  const page = (
    name: PageName,
    lang: string | undefined,
    path: string | undefined,
    what = 'the page',
  ): AddressClaim[] => {
    const locale = lang === undefined ? locales[0] : localeOf(locales, lang);
    const pattern = locale && pagePattern(routes, name, locale);
    if (pattern === undefined || path === undefined) return [];
    return [
      {
        path: decodeURIComponent(path),
        what,
        ...(format !== 'directory' && { ending: '.html' }),
        ...(theirs.has(pattern) && { isTheirs: true as const }),
      },
    ];
  };
  /** A list, and the pages on which it goes on. */
  const list = (name: 'index' | 'topic' | 'author', lang: string | undefined, path?: string) =>
    page(name, lang, path, name === 'index' ? LISTS.index : undefined).flatMap((first) => [
      first,
      {
        ...first,
        path: furtherPages(first.path).replace('[page]', '[n]'),
        what: `a further page of ${first.what}`,
      },
    ]);
  const feedsOf = (place: FeedPlace, what = 'the feed') => feedClaims(at, place, what, site);
  const cardsOf = (card: { slug: string; id?: string }) =>
    cards.sizes.flatMap((size) =>
      file(at.card(card, cardEnding(size, cards.format), '')?.replace(/\?v=$/, ''), 'the card'),
    );

  const inLocale = locales.flatMap(({ codes: [lang] }) => [
    ...list('index', lang, routes.index === false ? undefined : at.index(lang)),
    ...page('topics', lang, at.page({ page: 'topics', lang }), LISTS.topics),
    ...page('corrections', lang, at.page({ page: 'corrections', lang }), 'the corrections’ page'),
    ...page('subscribe', lang, at.page({ page: 'subscribe', lang }), 'the page of all feeds'),
    ...feedsOf({ feed: 'stories', lang }, 'the feed of stories'),
    ...feedsOf({ feed: 'corrections', lang }, 'the feed of corrections'),
  ]);
  return {
    fixed: [
      ...inLocale,
      ...feedsOf({ feed: 'updates' }, 'the feed of all updates'),
      ...file(at.feedStyles(), 'the CSS of feeds'),
      ...[...pages]
        .filter(([shape]) => !shape.includes('[]'))
        .map(([path, what]): AddressClaim => ({ path: decoded(path), what, isTheirs: true })),
    ],
    ofStory: (story) => [
      ...(routes.story === false
        ? // Wherever the publisher's pages are, a slug makes one.
          [{ path: `slug/${story.slug}`, what: 'the page' }]
        : page('story', story.lang, at.story(story))),
      ...page(
        'notes',
        story.lang,
        at.notes(story, 0)?.replace(/\b0$/, '[n]'),
        'a page of older notes',
      ),
      ...feedsOf({ feed: 'story', ...story }),
      ...cardsOf({ slug: story.slug }),
    ],
    ofEvent: (story, id) => [
      ...(routes.update === false || id === PUBLISHED_ID
        ? []
        : page('update', story.lang, at.update(story, id))),
      ...cardsOf({ slug: story.slug, id }),
    ],
    ofName: (name, slug, lang) => {
      const path = at.page({ page: name, slug, lang });
      return [
        ...list(name, lang, path),
        ...(path === undefined ? [] : cardsOf({ slug: `page${decoded(path)}` })),
        ...feedsOf({ feed: name, slug, lang }),
      ];
    },
  };
}

function feedClaims(
  at: Addresses,
  place: FeedPlace & { feed: FeedName },
  what: string,
  { archives }: Pick<ClaimingSite, 'archives'>,
): AddressClaim[] {
  const own = FORMATS.flatMap((format) => file(at.feed(place, format), what));
  const [first] = own;
  if (!archives || !first) return own;
  const path = archiveOf(first.path, '*').replace('*', '[n]');
  return [...own, { ...first, path, what: `an archive of ${what}` }];
}

function file(path: string | undefined, what: string): AddressClaim[] {
  return path === undefined ? [] : [{ path: decodeURIComponent(path), what, isFile: true }];
}

/** What a publisher wrote may be no encoding at all. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
