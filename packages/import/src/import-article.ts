import { cleanSource } from './clean-source.ts';
import { checkTimeZone, makeStory } from './make-story.ts';
import type { Article } from './read/article.ts';
import { readArticle } from './read/read-article.ts';
import { readText } from './read/read-text.ts';
import type { ImportedStory, ImportOptions } from './types.ts';

/**
 * Turns an article as it was published into a story file: what stands above it becomes
 * frontmatter, the notes stacked on it become `<EditorsNote>`s, and what is no part of it goes to
 * the report. Nothing is lost without a word, whatever the input: see {@link ImportReport}.
 *
 * @param source The whole file.
 * @throws NoArticleError where the file is blank, or markup without a word or picture.
 * @throws RangeError where `timeZone` is no IANA time zone.
 */
export function importArticle(source: string, options: ImportOptions): ImportedStory {
  checkTimeZone(options.timeZone);
  const { text, removed } = cleanSource(source);
  const story = takeApart(text, options, removed);
  // A file that had its frontmatter in lines of another system keeps them.
  const keepsLines =
    options.format === 'markdown' && /^(?:\uFEFF?)(?:---|\+\+\+).*\r\n/.test(source);
  return keepsLines ? { ...story, source: story.source.replaceAll('\n', '\r\n') } : story;
}

function takeApart(source: string, options: ImportOptions, removed: number): ImportedStory {
  try {
    return makeStory(readArticle(source, options), options, removed);
  } catch (error) {
    // Markup that a recursive reader can't come to the end of. No article is written so.
    if (!(error instanceof RangeError) || options.format === 'text') throw error;
    const message = 'The markup is too involved to be read, so it was taken as plain text.';
    const article: Article = { ...readText(source), checks: [{ code: 'read-as-text', message }] };
    return makeStory(article, options, removed);
  }
}
