import { address, builtAt } from 'virtual:developing-story/config';
import type { CardFacts, CardSizeName } from '@developing-story/cards';
import type { OptionalPage } from '../addresses/addresses.ts';
import { cardAlt } from './card-facts.ts';
import { FIRST_SIZE, hasCards, makeCard, requestOf, versionOf, type Card } from './make-card.ts';
import { authorsOf, topicsOf } from '../stories/groups.ts';
import { allStories } from '../stories/read-stories.ts';
import { addresses, inLocale, publicationLang, publicationName, styleOf } from '../stories/site.ts';

/** The card of a page that is of no one story: of a list, or of the publication. */
export interface PageCard {
  /** Where it stands in the folder for them: the page's own address. */
  name: string;
  /** @param size @default the first of those that the options name */
  card: (size?: CardSizeName) => Card | undefined;
}

/** The folder of these cards: no story's slug begins so. */
const FOLDER = 'page';

/** Stands for pages of the publisher's. */
const PUBLICATION = 'publication';

/** Sheets behind the one in front: the stack as a sign, whatever happens in the news. */
const STACK = 3;

type PageWords = Partial<Pick<CardFacts, 'label' | 'deck' | 'tone'>> & { headline: string };

/** All cards of pages: the publication's, and one for each list of every locale. */
export async function pageCards(): Promise<PageCard[]> {
  return [...(await cardsByName()).values()];
}

/** The card of a page by where it stands in the folder of cards. */
export async function pageCardAt(name: string): Promise<PageCard | undefined> {
  if (!name.startsWith(`${FOLDER}/`)) return undefined;
  return (await cardsByName()).get(name.slice(FOLDER.length + 1).normalize());
}

/**
 * The card of the page at an address: its own, else the publication's.
 *
 * @param path From the host's root. Of a list's further pages it is the list's.
 */
export async function cardOfPage(path: string): Promise<Card | undefined> {
  const all = await cardsByName();
  const list = path.replace(/\/page\/\d+\/?$/, '');
  return (all.get(cardName(list)) ?? all.get(PUBLICATION))?.card();
}

/** What a build has listed once: nothing of it changes while it goes on. */
let built: Promise<Map<string, PageCard>> | undefined;

function cardsByName(): Promise<Map<string, PageCard>> {
  if (builtAt === undefined) return listCards();
  built ??= listCards();
  return built;
}

async function listCards(): Promise<Map<string, PageCard>> {
  const stories = await allStories();
  const named: [string, PageCard][] = [
    publicationCard(),
    ...address.locales.flatMap((locale) => {
      const lang = locale.codes[0] ?? publicationLang;
      const own = inLocale(stories, locale);
      const { words } = styleOf(lang);
      const page = (place: OptionalPage, said: PageWords) => {
        const path = addresses.page({ ...place, lang });
        return path === undefined ? [] : [pageCard(path, said, lang)];
      };
      return [
        ...(address.routes.index === false
          ? []
          : [pageCard(addresses.index(lang), { headline: words.stories }, lang)]),
        ...page({ page: 'topics' }, { headline: words.topics }),
        ...page(
          { page: 'corrections' },
          { headline: words.corrections, deck: words.correctionsText, tone: 'correction' },
        ),
        ...page({ page: 'subscribe' }, { headline: words.subscribe, deck: words.subscribeText }),
        ...topicsOf(own).flatMap(({ name, slug }) =>
          page({ page: 'topic', slug }, { headline: name, label: words.topic }),
        ),
        ...authorsOf(own).flatMap(({ name, slug }) =>
          page({ page: 'author', slug }, { headline: name, label: words.author }),
        ),
      ];
    }),
  ];
  return new Map(named);
}

/** At its foot is the host, since its headline is the name. */
function publicationCard(): [string, PageCard] {
  const { host } = new URL(addresses.absolute('/'), 'https://localhost');
  return namedCard(PUBLICATION, pageFacts({ headline: publicationName }, publicationLang, host));
}

function pageCard(path: string, said: PageWords, lang: string): [string, PageCard] {
  return namedCard(cardName(path), pageFacts(said, lang));
}

/** Nothing that news could change: the card of a list is to be the same tomorrow. */
function pageFacts(said: PageWords, lang: string, publication = publicationName): CardFacts {
  const tone = said.tone ?? 'update';
  const earlier = Array.from({ length: STACK }, () => tone);
  return { kind: 'page', publication, lang, label: '', tone, date: '', earlier, ...said };
}

function namedCard(name: string, facts: CardFacts): [string, PageCard] {
  const card = (size = FIRST_SIZE) => {
    if (!hasCards) return undefined;
    const request = requestOf(facts, size);
    return makeCard({
      at: { slug: `${FOLDER}/${name}` },
      version: versionOf(request),
      size,
      of: `The card of the page /${name}`,
      source: () => request,
      alt: cardAlt(facts, styleOf(facts.lang)),
    });
  };
  return [name, { name, card }];
}

/** An address as the name of a card: without `base` and without slashes around it. */
function cardName(path: string): string {
  const base = address.base.replace(/\/+$/, '');
  const inSite = path.startsWith(base) ? path.slice(base.length) : path;
  return decodeURI(inSite).replace(/^\/+|\/+$/g, '') || 'index';
}
