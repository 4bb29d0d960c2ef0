import type { Draft } from '../draft.ts';
import { oneLine } from '../one-line.ts';
import { isRelative, pictureCheck } from '../picture-checks.ts';
import type { Article } from '../read/article.ts';
import type { FactName, ImportCheck, ImportOptions } from '../types.ts';
import { frontmatterRoom } from './frontmatter-room.ts';
import { normalizeDate } from '../notes/normalize-date.ts';
import { readDateline } from './published-line.ts';

/** Fills what the article's head didn't say from the page's metadata, and says what is missing. */
export function fillFacts(
  draft: Draft,
  { facts, ...article }: Article,
  { timeZone, lang }: Pick<ImportOptions, 'timeZone' | 'lang'>,
): void {
  const open = frontmatterRoom({ facts, ...article });
  const taken = (fact: FactName, value: string, from: string) =>
    draft.taken.push({ fact, value, from, rest: '', unseen: true });
  const check = (code: ImportCheck['code'], message: string) =>
    draft.checks.push({ code, message });

  if (open('title') && draft.title === undefined) {
    if (facts.title) taken('title', (draft.title = oneLine(facts.title.value)), facts.title.from);
    else
      check(
        'title-missing',
        'No headline was found. The story file is refused until you write one as its title.',
      );
  }
  if (open('description') && draft.description === undefined) {
    const { description } = facts;
    if (description)
      taken('description', (draft.description = oneLine(description.value)), description.from);
    else
      check(
        'description-missing',
        'No description was found: the line that goes under the headline.',
      );
  }
  if (open('published')) fillPublished(draft, facts, timeZone);
  if (open('authors') && draft.authors.length === 0 && facts.authors) {
    draft.authors = facts.authors.map(({ name, ...rest }) => ({ name: oneLine(name), ...rest }));
    taken('authors', draft.authors.map(({ name }) => name).join(', '), facts.authorsFrom ?? '');
  }
  if (open('lang') && facts.lang && isOtherLanguage(facts.lang.value, lang)) {
    taken('lang', (draft.lang = facts.lang.value), facts.lang.from);
  }
  if (open('image')) fillImage(draft, facts);
}

/** "en" says no more than "en-US". */
function isOtherLanguage(own: string, publication = 'en'): boolean {
  const [a, b] = [own.toLowerCase(), publication.toLowerCase()];
  return !(a === b || b.startsWith(`${a}-`) || publication === a.split('-')[0]);
}

function fillPublished(draft: Draft, facts: Article['facts'], timeZone?: string): void {
  const told = facts.published && normalizeDate(facts.published.value, timeZone);
  const seen = draft.published;
  const taken = (value: string, from: string) => {
    draft.published = value;
    draft.taken.push({ fact: 'published', value, from, rest: '', unseen: true });
  };
  if (told && facts.published && seen === undefined) taken(told, facts.published.from);
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
  if (draft.published !== undefined) return;
  const [first] = draft.body;
  const dateline =
    first?.type === 'paragraph' ? readDateline(first.text, { timeZone })?.date : undefined;
  if (dateline !== undefined) taken(dateline, 'the dateline');
  else {
    draft.checks.push({
      code: 'published-missing',
      message:
        'No day of publication was found. The story file is refused until you write it in place of YYYY-MM-DD.',
    });
  }
}

function fillImage(draft: Draft, facts: Article['facts']): void {
  const check = (code: ImportCheck['code'], message: string) =>
    draft.checks.push({ code, message });
  if (!draft.image && facts.image) {
    const { value, alt, from } = facts.image;
    draft.image = { src: value, alt: oneLine(alt), caption: '', credit: '' };
    draft.taken.push({ fact: 'image', value, from, rest: '', unseen: true });
  }
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
