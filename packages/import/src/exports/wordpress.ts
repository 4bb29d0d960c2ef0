import { isLanguage, parseStoryDate } from '@developing-story/story';
import { normalizeDate } from '../notes/normalize-date.ts';
import { htmlWords } from '../read/html-words.ts';
import { autoParagraphs } from './auto-paragraphs.ts';
import type { Export, ExportedPost } from './exported-post.ts';
import { ForeignFileError } from './foreign-file-error.ts';
import { childOf, childText, readXml, type XmlElement } from './read-xml.ts';

const FROM = 'the WordPress export';
const POST = 'post';
/** What a WordPress holds beside texts: pictures, menus, styles, revisions. */
const NO_TEXT =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|)$/;
const UNWRITTEN = new Set(['trash', 'auto-draft', 'inherit']);

/**
 * Reads an export of WordPress (WXR): every post. Pages and what plugins hold are told of;
 * attachments, menus and their like are no text of the publication's.
 *
 * @throws ForeignFileError where it is XML of another kind, or broken.
 */
export function readWordPress(source: string): Export {
  const [rss] = readXml(source.trim()) ?? [];
  const channel = rss && childOf(rss, 'channel');
  if (!channel || !childOf(channel, 'wp:wxr_version')) {
    throw new ForeignFileError(
      'an export of WordPress that is damaged, or ends in the middle',
      'Export it again: Tools, Export, All content.',
    );
  }
  const items = channel.children.filter(({ name }) => name === 'item');
  const context: Context = {
    authors: new Map(channel.children.filter(({ name }) => name === 'wp:author').flatMap(toAuthor)),
    lang: childText(channel, 'language'),
    attachments: new Map(
      items.filter(isOf('attachment')).map((it) => [childText(it, 'wp:post_id'), it]),
    ),
  };
  const read: Export = { posts: [], passedOver: [] };
  for (const item of items) {
    const name = htmlWords(childText(item, 'title')) || childText(item, 'link');
    const status = childText(item, 'wp:status');
    const type = childText(item, 'wp:post_type');
    if (type !== POST && NO_TEXT.test(type)) continue;
    if (type === 'page') read.passedOver.push({ name, why: 'is a page, not a post' });
    else if (type !== POST)
      read.passedOver.push({ name, why: `is of the type “${type}”, which only a plugin knows` });
    else if (UNWRITTEN.has(status))
      read.passedOver.push({ name, why: `is in WordPress’ “${status}”` });
    else read.posts.push(toPost(item, context));
  }
  return read;
}

interface Context {
  /** Names by login. */
  authors: ReadonlyMap<string, string>;
  attachments: ReadonlyMap<string, XmlElement>;
  /** The blog's. */
  lang: string;
}

const isOf = (type: string) => (item: XmlElement) => childText(item, 'wp:post_type') === type;

function toAuthor(author: XmlElement): [string, string][] {
  const name = childText(author, 'wp:author_display_name');
  return name === '' ? [] : [[childText(author, 'wp:author_login'), name]];
}

function toPost(item: XmlElement, context: Context): ExportedPost {
  const content = childOf(item, 'content:encoded');
  const text = (name: string) => htmlWords(childText(item, name));
  const title = text('title');
  const description = text('excerpt:encoded');
  const login = childText(item, 'dc:creator');
  const published = publishedOf(item);
  const [section, ...sections] = terms(item, 'category');
  const topics = [...new Set([...sections, ...terms(item, 'post_tag')])];
  const image = imageOf(item, context);
  const slug = decodeSlug(childText(item, 'wp:post_name'));
  const isPublic =
    ['publish', 'future'].includes(childText(item, 'wp:status')) &&
    childText(item, 'wp:post_password') === '';
  return {
    html: autoParagraphs(content?.text ?? ''),
    line: content?.line ?? item.line,
    facts: {
      ...(title && { title: { value: title, from: FROM } }),
      ...(description && { description: { value: description, from: FROM } }),
      ...(published && { published: { value: published, from: FROM } }),
      ...(login && { authors: [{ name: context.authors.get(login) ?? login }], authorsFrom: FROM }),
      ...(section && { section: { value: section, from: FROM } }),
      ...(topics.length > 0 && { topics: { value: topics, from: FROM } }),
      ...(image && { image: { ...image, from: FROM } }),
      ...(!isPublic && { draft: { value: true, from: FROM } }),
      ...(isLanguage(context.lang) && { lang: { value: context.lang, from: FROM } }),
      ...(slug && { slug }),
      address: childText(item, 'link'),
    },
  };
}

/** The names of a taxonomy's terms, but for the one of posts that have none. */
function terms(item: XmlElement, domain: string): string[] {
  return item.children
    .filter(({ name, attributes }) => name === 'category' && attributes['domain'] === domain)
    .filter(({ attributes }) => attributes['nicename'] !== 'uncategorized')
    .flatMap(({ text }) => htmlWords(text) || []);
}

/** The blog's own time, with the offset that its distance from UTC tells. */
function publishedOf(item: XmlElement): string | undefined {
  const local = isoTime(childText(item, 'wp:post_date'));
  const utc = isoTime(childText(item, 'wp:post_date_gmt')) ?? rfcTime(childText(item, 'pubDate'));
  if (local === undefined) return utc && normalizeDate(`${utc}Z`);
  if (utc === undefined) return local;
  const minutes = (Date.parse(`${local}Z`) - Date.parse(`${utc}Z`)) / 60_000;
  // Farther apart, or in between, are no clocks of one instant.
  if (Math.abs(minutes) > 14 * 60 || minutes % 15 !== 0) return local;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

function isoTime(text: string): string | undefined {
  const time = text.replace(' ', 'T');
  return parseStoryDate(`${time}Z`) ? time : undefined;
}

function rfcTime(text: string): string | undefined {
  const time = /^\w{3}, \d{2} \w{3} \d{4}/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 19);
}

function imageOf(item: XmlElement, { attachments }: Context) {
  const attachment = attachments.get(metaOf(item, '_thumbnail_id'));
  const value = attachment && childText(attachment, 'wp:attachment_url');
  return value ? { value, alt: metaOf(attachment, '_wp_attachment_image_alt') } : undefined;
}

function metaOf(item: XmlElement, key: string): string {
  const meta = item.children.find(
    (child) => child.name === 'wp:postmeta' && childText(child, 'wp:meta_key') === key,
  );
  return meta ? childText(meta, 'wp:meta_value') : '';
}

function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
