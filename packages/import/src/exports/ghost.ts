import { htmlWords } from '../read/html-words.ts';
import type { Export, ExportedPost, PassedOver } from './exported-post.ts';
import { ForeignFileError } from './foreign-file-error.ts';

type Json = Record<string, unknown>;

const FROM = 'the Ghost export';

/**
 * Reads an export of Ghost: every post. Pages are told of, and posts that hold no HTML.
 *
 * @throws ForeignFileError where it is JSON of another kind, or none.
 */
export function readGhost(source: string): Export {
  const data = dataOf(parse(source));
  const read: Export = { posts: [], passedOver: [] };
  for (const post of list(data['posts'])) {
    const why = whyNot(post);
    const name = htmlWords(text(post['title'])) || text(post['slug']);
    if (why !== undefined) read.passedOver.push({ name, why } satisfies PassedOver);
    else read.posts.push(toPost(post, data));
  }
  return read;
}

function whyNot(post: Json): string | undefined {
  if (post['type'] === 'page' || post['page'] === true || post['page'] === 1) {
    return 'is a page, not a post';
  }
  if (text(post['html']).trim() !== '') return undefined;
  return 'has no HTML in the export: open and save it in Ghost, and export again';
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new ForeignFileError(
      'JSON that is damaged, or ends in the middle',
      'Export it again: in Ghost under Settings, Migration tools, Export.',
    );
  }
}

function dataOf(value: unknown): Json {
  const [db] = isJson(value) ? list(value['db']) : [];
  const data = db ? db['data'] : isJson(value) ? (value['data'] ?? value) : undefined;
  if (isJson(data) && Array.isArray(data['posts'])) return data;
  throw new ForeignFileError(
    'JSON, and no export of Ghost',
    'Of JSON only exports of Ghost are read. Save articles as HTML, Markdown or text.',
  );
}

function toPost(post: Json, data: Json): ExportedPost {
  const field = (name: string) => htmlWords(text(post[name]));
  const published = field('published_at');
  const authors = related(post, data, { by: 'authors', of: 'users' });
  const [section, ...topics] = related(post, data, { by: 'tags', of: 'tags' })
    .map((tag) => htmlWords(text(tag['name'])))
    // Ghost's own, which readers don't see.
    .filter((tag) => tag !== '' && !tag.startsWith('#'));
  const image = withoutSite(text(post['feature_image']));
  const [meta] = list(data['posts_meta']).filter(({ post_id: id }) => id === post['id']);
  const alt = htmlWords(text(post['feature_image_alt'] ?? meta?.['feature_image_alt']));
  const title = field('title');
  const description = field('custom_excerpt');
  const address = field('canonical_url');
  const slug = field('slug');
  // Of what only members read, nothing may be public that was not.
  const isPublic =
    ['published', 'scheduled', 'sent', ''].includes(text(post['status'])) &&
    ['public', ''].includes(text(post['visibility']));
  return {
    html: withoutSite(text(post['html'])),
    line: 1,
    facts: {
      ...(title && { title: { value: title, from: FROM } }),
      ...(description && { description: { value: description, from: FROM } }),
      ...(published && { published: { value: published, from: FROM } }),
      ...(authors.length > 0 && {
        authors: authors.map((author) => ({ name: htmlWords(text(author['name'])) })),
        authorsFrom: FROM,
      }),
      ...(section && { section: { value: section, from: FROM } }),
      ...(topics.length > 0 && { topics: { value: topics, from: FROM } }),
      ...(image && { image: { value: image, alt, from: FROM } }),
      ...(!isPublic && { draft: { value: true, from: FROM } }),
      ...(slug && { slug }),
      ...(address && { address }),
    },
  };
}

/** What belongs to a post by a table of pairs, in its order, or stands in the post itself. */
function related(post: Json, data: Json, { by, of }: { by: string; of: string }): Json[] {
  if (Array.isArray(post[by])) return list(post[by]);
  const key = `${by.slice(0, -1)}_id`;
  return list(data[`posts_${by}`])
    .filter((pair) => pair['post_id'] === post['id'] && post['id'] !== undefined)
    .toSorted((a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0))
    .flatMap((pair) => list(data[of]).filter(({ id }) => id === pair[key]));
}

/** Ghost writes so for the site's address, which an export doesn't know. */
function withoutSite(html: string): string {
  return html.replaceAll('__GHOST_URL__', '');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
