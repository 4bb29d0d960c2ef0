import type { ExportedPost, PassedOver } from './exports/exported-post.ts';
import { foreignFile } from './exports/foreign-file.ts';
import { readGhost } from './exports/ghost.ts';
import { readWordPress } from './exports/wordpress.ts';
import { cleanSource } from './clean-source.ts';
import { importArticle } from './import-article.ts';
import { checkTimeZone, makeStory } from './make-story.ts';
import { NoArticleError } from './no-article-error.ts';
import type { Article } from './read/article.ts';
import { readHtml } from './read/read-html.ts';
import type { FileOptions, ImportCheck, ImportedStory } from './types.ts';

/** What became of a file. */
export interface ImportedFile {
  /** One of an article; of an export one a post. */
  stories: ImportedStory[];
  /** What of an export became none. */
  passedOver: PassedOver[];
}

/**
 * Makes stories of a file: of an article as `importArticle` does, and of every post that a system
 * exported.
 *
 * @param source The whole file.
 * @throws ForeignFileError where it is of a kind that can't be read.
 * @throws NoArticleError where there is nothing in it.
 * @throws RangeError where `timeZone` is no IANA time zone.
 */
export function importArticles(source: string, options: FileOptions): ImportedFile {
  const { format, fileName, ...more } = options;
  checkTimeZone(options.timeZone);
  const foreign = foreignFile(source.slice(0, 4000), fileName);
  if (foreign) throw foreign;
  if (format !== 'wordpress' && format !== 'ghost') {
    return { stories: [importArticle(source, { ...options, format })], passedOver: [] };
  }
  const { posts, passedOver } = (format === 'wordpress' ? readWordPress : readGhost)(
    source.replace(/^\uFEFF/, ''),
  );
  const stories = posts.flatMap((post) => {
    try {
      return importPost(post, more);
    } catch (error) {
      if (!(error instanceof NoArticleError)) throw error;
      passedOver.push({ name: post.facts.slug ?? post.facts.title?.value ?? '', why: 'is empty' });
      return [];
    }
  });
  if (stories.length === 0 && passedOver.length === 0) throw new NoArticleError();
  return { stories, passedOver };
}

function importPost(
  { html, line, facts }: ExportedPost,
  options: Omit<FileOptions, 'format' | 'fileName'>,
): ImportedStory {
  const { text, removed } = cleanSource(html);
  const read = readHtml(text);
  const article: Article = { ...read, facts: { ...read.facts, ...facts }, stated: true };
  const moved = <T extends { line?: number }>(items: readonly T[]): T[] =>
    items.map((item) => (item.line === undefined ? item : { ...item, line: item.line + line - 1 }));
  const placed = {
    ...article,
    blocks: moved(article.blocks),
    leftOut: moved(article.leftOut),
    checks: moved([...article.checks, ...shortcodeCheck(text)]),
  };
  return makeStory(placed, { ...options, format: 'html' }, removed);
}

/** What plugins of WordPress put something in the place of: `[poll id="3"]`. */
function shortcodeCheck(html: string): ImportCheck[] {
  const code = /\[[a-z][\w-]*\s+[\w-]+=[^\]\n]{0,200}\]|\[\/[a-z][\w-]*\]/i.exec(html);
  if (!code) return [];
  const message = `Shortcodes stay as text, the first being ${code[0]}. Replace them by what they stood for.`;
  return [{ code: 'template-left', message, line: html.slice(0, code.index).split('\n').length }];
}
