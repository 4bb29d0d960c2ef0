import { parseStoryDate } from '@developing-story/story';
import { STORY_FIELDS } from '@developing-story/story/parse';
import { isMap, isScalar, parseDocument } from 'yaml';
import { isRelative, pictureCheck } from '../picture-checks.ts';
import type { ImportCheck } from '../types.ts';
import type { Article } from './article.ts';

type Facts = Article['facts'];

// What other systems call the same.
const DECK_KEYS = ['deck', 'subtitle', 'summary', 'excerpt'];
const AUTHOR_KEYS = ['author', 'byline'];
const DATE_KEYS = ['published', 'date', 'pubDate', 'publishDate', 'published_at', 'datePublished'];

/**
 * What the frontmatter of a file says. A key that a story file hasn't is pointed out, for the
 * frontmatter stays as it is.
 */
export function readFrontmatter(
  frontmatter: string,
): Pick<Article, 'facts' | 'checks' | 'frontmatterKeys'> {
  const yaml = frontmatter.replace(/^.*\n/, '').replace(/(?:---|\+\+\+)[^\S\n]*\n?$/, '');
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const { contents } = document;
  if (frontmatter.startsWith('+++') || document.errors.length > 0 || !isMap(contents)) {
    const message =
      'The frontmatter is not YAML that can be read, so it stays as it is. What the article says beside it is in this report alone.';
    return { facts: {}, checks: [{ code: 'frontmatter-kept', message }] };
  }
  const text = (key: string): string | undefined => {
    const value = contents.get(key, true);
    if (!isScalar(value) || value.value === null) return undefined;
    return (value.source ?? String(value.value)).trim() || undefined;
  };
  const facts: Facts = {};
  const from = 'frontmatter';
  const title = text('title');
  if (title) facts.title = { value: title, from };
  const description = text('description');
  if (description) facts.description = { value: description, from };
  const named = (keys: readonly string[]) => keys.find((key) => text(key) !== undefined);
  const deckKey = named(DECK_KEYS);
  if (!description && deckKey) {
    facts.description = { value: text(deckKey) ?? '', from: `${from} ${deckKey}` };
  }
  const authorKey = named(AUTHOR_KEYS);
  if (authorKey) {
    facts.authors = [{ name: text(authorKey) ?? '' }];
    facts.authorsFrom = `${from} ${authorKey}`;
  }
  const dateKey = named(DATE_KEYS);
  if (dateKey) {
    const written = text(dateKey) ?? '';
    facts.published = { value: written, from: `frontmatter ${dateKey}` };
  }
  const lang = text('lang');
  if (lang) facts.lang = { value: lang, from };
  const slug = text('slug');
  if (slug) facts.slug = slug;
  const checks = contents.items.flatMap(({ key }): ImportCheck[] => {
    const name = isScalar(key) ? String(key.value) : '';
    if (STORY_FIELDS.includes(name)) return [];
    const message = `The frontmatter's "${name}" is no key of a story file, and the story's schema refuses it unless you add it there.${meant(name)}`;
    return [{ code: 'frontmatter-unknown-key', message }];
  });
  const published = contents.has('published') ? text('published') : undefined;
  if (published && !parseStoryDate(published)) {
    const message = `"published: ${published}" can't be read as a date. Write the day, as in 2021-02-16.`;
    checks.push({ code: 'published-missing', message });
  }
  const image = contents.getIn(['image', 'src']) ?? contents.get('image');
  if (typeof image === 'string' && isRelative(image)) checks.push(pictureCheck(image));
  const keys = contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  return { facts, checks, frontmatterKeys: new Set(keys) };
}

function meant(name: string): string {
  const key = MEANT[name];
  return key ? ` A story file calls it "${key}".` : '';
}

const MEANT: Record<string, string> = {
  author: 'authors',
  byline: 'authors',
  categories: 'section',
  category: 'section',
  date: 'published',
  deck: 'description',
  excerpt: 'description',
  pubDate: 'published',
  publishDate: 'published',
  subtitle: 'description',
  summary: 'description',
  tags: 'topics',
};
