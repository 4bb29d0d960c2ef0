import { isLanguage, parseStoryDate } from '@developing-story/story';
import { FOREIGN_KEYS, STORY_FIELDS } from '@developing-story/story/parse';
import { isMap, parseDocument } from 'yaml';
import { normalizeDate } from '../notes/normalize-date.ts';
import { isRelative, pictureCheck } from '../picture-checks.ts';
import type { ImportCheck, LeftOut } from '../types.ts';
import type { Article } from './article.ts';
import { yamlFrontmatter } from './foreign-frontmatter.ts';
import { LISTS, SETTINGS } from './foreign-settings.ts';
import { FrontmatterMap } from './frontmatter-map.ts';

type Facts = Article['facts'];
type FrontmatterRead = Required<Pick<Article, 'facts' | 'checks' | 'leftOut' | 'frontmatter'>> &
  Pick<Article, 'frontmatterKeys'>;

const FROM = 'frontmatter';

/**
 * What the frontmatter of a file says. What other systems call by other names becomes facts and
 * goes; all else stays byte for byte, and a key that a story file hasn't is pointed out.
 */
export function readFrontmatter(written: string): FrontmatterRead {
  const frontmatter = yamlFrontmatter(written);
  if (frontmatter === undefined) return keep(written);
  const start = frontmatter.indexOf('\n') + 1;
  const yaml = frontmatter.slice(start).replace(/---[^\S\n]*\n?$/, '');
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return keep(written);
  const map = new FrontmatterMap(contents);
  const facts = { ...ownFacts(map), ...(map.isOpen && foreignFacts(map)) };
  const leftOut = map.isOpen ? leaveOutSettings(map) : [];
  const checks = map.names().flatMap((name): ImportCheck[] => {
    if (STORY_FIELDS.includes(name)) return [];
    const message = `The frontmatter's "${name}" is no key of a story file, and the story's schema refuses it unless you add it there.`;
    return [{ code: 'frontmatter-unknown-key', message }];
  });
  const published = map.has('published') ? map.text('published') : undefined;
  if (published && !parseStoryDate(published)) {
    const message = `"published: ${published}" can't be read as a date. Write the day, as in 2021-02-16.`;
    checks.push({ code: 'published-missing', message });
  }
  if (/^[^"'\n]*#/m.test(written) && frontmatter !== written) {
    const message = 'Comments of the frontmatter were not kept, as it was TOML and is YAML now.';
    checks.push({ code: 'frontmatter-comments', message });
  }
  const image = contents.getIn(['image', 'src']);
  if (typeof image === 'string' && isRelative(image)) checks.push(pictureCheck(image));
  return {
    facts,
    checks,
    leftOut,
    frontmatter:
      frontmatter.slice(0, start) + map.rest(yaml) + frontmatter.slice(start + yaml.length),
    frontmatterKeys: new Set(map.names()),
  };
}

/** Frontmatter that can't be read: nothing can be added to it. */
function keep(frontmatter: string): FrontmatterRead {
  const message =
    'The frontmatter can’t be read as the YAML, TOML or JSON that it seems to be, so it stays as it is. What the article says beside it is in this report alone. Write its values as YAML, between two lines of ---.';
  return { facts: {}, leftOut: [], frontmatter, checks: [{ code: 'frontmatter-kept', message }] };
}

/** What stays where it is, and is good to know. */
function ownFacts(map: FrontmatterMap): Facts {
  const [title, description, published, lang, slug] = [
    ...['title', 'description', 'published', 'lang', 'slug'].map((name) => map.text(name)),
  ];
  return {
    ...(title && { title: { value: title, from: FROM } }),
    ...(description && { description: { value: description, from: FROM } }),
    ...(published && { published: { value: published, from: FROM } }),
    ...(isLanguage(lang) && { lang: { value: lang, from: FROM } }),
    ...(slug && { slug }),
  };
}

/** What other systems call by other names, taken out where the story has none of its own. */
function foreignFacts(map: FrontmatterMap): Facts {
  const facts: Facts = {};
  const take = (
    fact: keyof typeof FOREIGN_KEYS,
    use: (values: string[], from: string) => void,
    fits: (values: string[]) => boolean = () => true,
  ): void => {
    if (map.has(fact)) return;
    const name = FOREIGN_KEYS[fact].find((key) => map.has(key) && map.texts(key).length > 0);
    const values = name === undefined ? [] : valuesOf(map, name);
    if (name === undefined || !fits(values)) return;
    map.take(name);
    use(values, `${FROM} ${name}`);
  };
  // In Jekyll it says whether a post is built.
  const built = map.text('published');
  if (built === 'true' || built === 'false') {
    map.take('published');
    if (built === 'false') facts.draft = { value: true, from: `${FROM} published` };
  }
  take('description', (values, from) => (facts.description = { value: values.join(' '), from }));
  take(
    'published',
    ([value = ''], from) => (facts.published = { value, from }),
    ([value = '']) => normalizeDate(value) !== undefined,
  );
  take('authors', (names, from) => {
    facts.authors = names.map((name) => ({ name }));
    facts.authorsFrom = from;
  });
  const topics: string[] = [];
  take('section', ([value = '', ...more], from) => {
    facts.section = { value, from };
    topics.push(...more);
  });
  if (!map.has('topics')) {
    const froms = topics.length > 0 && facts.section ? [facts.section.from] : [];
    take('topics', (values, from) => {
      topics.push(...values);
      froms.push(from);
    });
    if (topics.length > 0) {
      facts.topics = { value: [...new Set(topics)], from: froms.join(' and ') };
    }
  }
  const [src, ...others] = map.text('image') === undefined ? [] : map.texts('image');
  if (src !== undefined && others.length === 0) {
    map.take('image');
    facts.image = { value: src, alt: '', from: `${FROM} image` };
  } else take('image', ([value = ''], from) => (facts.image = { value, alt: '', from }));
  take('formerSlugs', (addresses, from) => (facts.formerAddresses = { value: addresses, from }));
  return facts;
}

function valuesOf(map: FrontmatterMap, name: string): string[] {
  const text = map.text(name);
  if (text === undefined || !LISTS.has(name)) return map.texts(name);
  const joint = text.includes(',') ? ',' : /\s+/;
  return text.split(joint).flatMap((part) => part.trim() || []);
}

function leaveOutSettings(map: FrontmatterMap): LeftOut[] {
  return SETTINGS.filter((name) => map.has(name) && map.texts(name).length > 0).map((name) => {
    map.take(name);
    const words = map.texts(name).join(' ');
    return { what: `“${name}”, a setting of another system`, words, line: 1, unseen: false };
  });
}
