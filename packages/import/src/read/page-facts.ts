import { isLanguage } from '@developing-story/story';
import type { Element, Root } from 'hast';
import { cleanSource } from '../clean-source.ts';
import { oneLine } from '../one-line.ts';
import type { Article } from './article.ts';
import { elementsOf, elementsOfClass } from './elements.ts';
import { attribute, tidyText, titleText } from './html-text.ts';
import { readJsonLd } from './json-ld.ts';

type Facts = Article['facts'];

/** Metadata by name, the most telling first. */
const META = {
  title: ['og:title', 'twitter:title', 'headline'],
  description: ['og:description', 'description', 'twitter:description'],
  published: [
    'article:published_time',
    'datepublished',
    'pubdate',
    'dc.date.issued',
    'parsely-pub-date',
    'date',
  ],
  author: ['author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author'],
  image: ['og:image', 'og:image:url', 'twitter:image'],
  alt: ['og:image:alt', 'twitter:image:alt'],
} as const;

/** What the head of a page and its JSON-LD say of the article. */
export function readPageFacts(page: Root): Facts {
  const metas = elementsOf(page, 'meta');
  const meta = (names: readonly string[]) => findMeta(metas, names);
  const { address: ldAddress, ...ld } = readJsonLd(elementsOf(page, 'script'));
  const facts: Facts = { ...ld };

  for (const name of ['title', 'description', 'published'] as const) {
    const found = meta(META[name]);
    if (found) facts[name] ??= found;
  }
  const author = meta(META.author);
  // Facebook's pages are authors by address.
  if (author && !facts.authors && !/^https?:/.test(author.value)) {
    facts.authors = [{ name: author.value.replace(/^by\s+/i, '') }];
    facts.authorsFrom = author.from;
  }
  readEntry(page, facts);
  const image = meta(META.image);
  if (image && !facts.image && /^https?:/.test(image.value)) {
    facts.image = { ...image, alt: meta(META.alt)?.value ?? '' };
  }
  const canonical = elementsOf(page, 'link').find((link) => attribute(link, 'rel') === 'canonical');
  const address =
    (canonical && attribute(canonical, 'href')) ??
    meta(['og:url'])?.value ??
    ldAddress ??
    facts.address;
  if (address && URL.canParse(address)) facts.address = address;
  const lang = elementsOf(page, 'html').map((html) => attribute(html, 'lang'))[0];
  if (isLanguage(lang)) facts.lang = { value: lang, from: '<html lang>' };
  const name = elementsOf(page, 'head').flatMap((head) => elementsOf(head, 'title'))[0];
  const words = name ? cleanSource(titleText(name)).text : '';
  if (!facts.title && words) facts.title = { value: words, from: '<title>' };
  return facts;
}

/**
 * What the microformats of the page's only entry say, as those of Medium's export do; of Blogger's
 * and WordPress's themes in their older form.
 */
function readEntry(page: Root, facts: Facts): void {
  const entries = ['h-entry', 'hentry'].flatMap((name) => elementsOfClass(page, name));
  const [entry, ...more] = entries;
  if (!entry || more.length > 0) return;
  const all = (...names: string[]) => names.flatMap((name) => elementsOfClass(entry, name));
  const first = (...names: string[]) => all(...names)[0];
  const authors = all('p-author', 'fn').flatMap((author) => {
    const name = oneLine(tidyText(author));
    const url = attribute(author, 'href');
    return name === ''
      ? []
      : [/^https?:/.test(url) && URL.canParse(url) ? { name, url } : { name }];
  });
  if (!facts.authors && authors.length > 0) {
    Object.assign(facts, { authors, authorsFrom: 'microformats of the page' });
  }
  const published = first('dt-published', 'published');
  const value = published && (attribute(published, 'dateTime') || attribute(published, 'title'));
  if (!facts.published && value) {
    facts.published = { value, from: 'microformats of the page' };
  }
  const address = first('p-canonical') ?? first('u-url');
  if (address) facts.address ??= attribute(address, 'href');
}

function findMeta(metas: readonly Element[], names: readonly string[]) {
  for (const name of names) {
    for (const element of metas) {
      const key = ['property', 'name', 'itemProp'].find(
        (it) => attribute(element, it).toLowerCase() === name,
      );
      const value = oneLine(cleanSource(attribute(element, 'content')).text);
      if (key && value) return { value, from: `<meta ${key.toLowerCase()}="${name}">` };
    }
  }
  return undefined;
}
