import { slugFault } from '@developing-story/story/parse';
import type { Draft, DraftNote } from '../draft.ts';
import { orderNotes } from '../notes/order-notes.ts';
import { oneLine } from '../one-line.ts';
import { isRelative, pictureCheck } from '../picture-checks.ts';
import type { Article } from '../read/article.ts';
import { addressName, baseName, storySlug } from '../slug.ts';
import type { FactName, ImportCheck, ImportOptions } from '../types.ts';
import { wordsLeft } from '../words.ts';
import { frontmatterRoom } from './frontmatter-room.ts';
import { normalizeDate } from '../notes/normalize-date.ts';
import { readDateline } from './published-line.ts';

/** Fills what a draft lacks from what is known of the article beside its text. */
export function fillFacts(draft: Draft, article: Article, options: ImportOptions): void {
  const { facts } = article;
  const open = frontmatterRoom(article);
  const taken = (fact: FactName, value: string, from: string, rest = '') =>
    draft.taken.push({ fact, value, from, rest, unseen: !from.startsWith('frontmatter') });

  const { title, description, section, topics, lang } = facts;
  if (open('title') && draft.title === undefined && title) {
    taken('title', (draft.title = oneLine(title.value)), title.from);
  }
  if (open('description') && draft.description === undefined && description) {
    taken('description', (draft.description = oneLine(description.value)), description.from);
  }
  if (open('published')) fillPublished(draft, facts, options.timeZone);
  if (open('authors') && draft.authors.length === 0 && facts.authors) {
    draft.authors = facts.authors.map(({ name, ...rest }) => ({ name: oneLine(name), ...rest }));
    taken('authors', draft.authors.map(({ name }) => name).join(', '), facts.authorsFrom ?? '');
  }
  if (open('image') && !draft.image && facts.image) {
    const { value, alt, from } = facts.image;
    draft.image = { src: value, alt: oneLine(alt), caption: '', credit: '' };
    taken('image', value, from);
  }
  if (open('section') && draft.section === undefined && section) {
    taken('section', (draft.section = oneLine(section.value)), section.from);
  }
  if (open('topics') && draft.topics.length === 0 && topics) {
    draft.topics = topics.value.map(oneLine);
    taken('topics', draft.topics.join(', '), topics.from);
  }
  if (open('lang') && draft.lang === undefined && lang && isOther(lang.value, options.lang)) {
    taken('lang', (draft.lang = lang.value), lang.from);
  }
  if (open('draft') && !draft.draft && facts.draft) {
    draft.draft = true;
    taken('draft', 'true', facts.draft.from);
  }
}

/** Names the story, and keeps the names that it had in other addresses. */
export function fillSlug(draft: Draft, article: Article, { fileName }: ImportOptions): void {
  const { slug, address, title, formerAddresses } = article.facts;
  draft.slug = storySlug(
    slug,
    fileName === undefined ? undefined : baseName(fileName),
    addressName(address),
    draft.title ?? title?.value,
  );
  if (!formerAddresses) return;
  const { value: addresses, from } = formerAddresses;
  const former = addresses
    .flatMap((path) => addressName(path) ?? [])
    .filter((name) => name !== draft.slug && slugFault(name) === undefined);
  const words = addresses.join(' ');
  if (former.length > 0 && frontmatterRoom(article)('formerSlugs')) {
    draft.formerSlugs = [...new Set(former)];
    const value = draft.formerSlugs.join(', ');
    const rest = wordsLeft(words, value);
    draft.taken.push({ fact: 'formerSlugs', value, from, rest, unseen: false });
  } else draft.leftOut.push({ what: `address of ${from}`, words, line: 1, unseen: false });
}

/** Says what the story still lacks, and what of its picture is to be done. */
export function checkFacts(draft: Draft, article: Article): void {
  const open = frontmatterRoom(article);
  const check = (code: ImportCheck['code'], message: string) =>
    draft.checks.push({ code, message });
  if (open('title') && draft.title === undefined) {
    check(
      'title-missing',
      'No headline was found. The story file is refused until you write one as its title.',
    );
  }
  if (open('description') && draft.description === undefined) {
    check(
      'description-missing',
      'No description was found: the line that goes under the headline.',
    );
  }
  if (open('published') && draft.published === undefined) {
    check(
      'published-missing',
      'No day of publication was found. The story file is refused until you write it in place of YYYY-MM-DD.',
    );
  }
  if (open('image')) checkImage(draft);
}

/** "en" says no more than "en-US". */
function isOther(own: string, publication = 'en'): boolean {
  const [a, b] = [own.toLowerCase(), publication.toLowerCase()];
  return !(a === b || b.startsWith(`${a}-`) || publication === a.split('-')[0]);
}

function fillPublished(draft: Draft, facts: Article['facts'], timeZone?: string): void {
  const told = facts.published && normalizeDate(facts.published.value, timeZone);
  const seen = draft.published;
  if (told && facts.published && seen === undefined) {
    const { from } = facts.published;
    draft.published = told;
    draft.taken.push({ fact: 'published', value: told, from, rest: '', unseen: true });
  }
  if (told && seen !== undefined && told.slice(0, 10) !== seen.slice(0, 10)) {
    const message = `The article says ${seen}, but ${facts.published?.from ?? 'metadata'} says ${told}. What readers saw was taken; their days may differ by time zone alone.`;
    draft.checks.push({ code: 'published-conflict', message });
  } else if (told?.includes('T') && seen !== undefined && !seen.includes('T')) {
    // The same day, told to the minute.
    const at = draft.taken.find(({ fact }) => fact === 'published');
    draft.published = told;
    if (at && facts.published)
      Object.assign(at, { value: told, from: `${at.from} and ${facts.published.from}` });
  }
}

/** Takes the day of a dateline, where the article says no other. */
export function fillDateline(draft: Draft, article: Article, timeZone?: string): void {
  if (draft.published !== undefined || !frontmatterRoom(article)('published')) return;
  const [first] = draft.body;
  const read = first?.type === 'paragraph' ? readDateline(first.text, { timeZone }) : undefined;
  if (read?.date === undefined) return;
  draft.published = read.date;
  const from = 'the dateline';
  draft.taken.push({ fact: 'published', value: read.date, from, rest: '', unseen: true });
}

/** A live blog that says no day began with its oldest post. */
export function fillFromPosts(draft: Draft, article: Article, posts: readonly DraftNote[]): void {
  if (draft.published !== undefined || !frontmatterRoom(article)('published')) return;
  const { date, line } = orderNotes(posts).notes.at(-1) ?? {};
  if (date === undefined) return;
  const day = date.slice(0, 10);
  draft.published = day;
  const from = 'the oldest post';
  draft.taken.push({ fact: 'published', value: day, from, rest: '', unseen: true });
  const message = `No day of publication was found, so that of the oldest post was taken: ${day}.`;
  draft.checks.push({ code: 'date-guessed', message, ...(line !== undefined && { line }) });
}

function checkImage(draft: Draft): void {
  const check = (code: ImportCheck['code'], message: string) =>
    draft.checks.push({ code, message });
  const { image, credit } = draft;
  if (!image) {
    if (credit === undefined) return;
    const message = `A picture's credit was found ("${credit}"), but no picture. The credit stands as a comment in the frontmatter, to be filled in.`;
    check('image-missing', message);
    return;
  }
  if (credit !== undefined) {
    draft.image = { ...image, credit: [image.credit, credit].filter(Boolean).join(' / ') };
    delete draft.credit;
  }
  if (image.alt === '')
    check('image-alt-missing', 'The picture has no alternative text. Describe it in image.alt.');
  if (isRelative(image.src)) {
    draft.checks.push(pictureCheck(image.src));
    return;
  }
  check(
    'image-remote',
    `The picture is still where it was published (${image.src}). Save it beside the story file and name it in image.src.`,
  );
}
