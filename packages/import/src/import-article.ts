import { isTimeZone } from '@developing-story/story';
import { cleanSource } from './clean-source.ts';
import type { Draft } from './draft.ts';
import { fileProblems } from './file-problems.ts';
import { NoArticleError } from './no-article-error.ts';
import type { Article } from './read/article.ts';
import { readArticle } from './read/read-article.ts';
import { readText } from './read/read-text.ts';
import { sortArticle } from './sort/sort-article.ts';
import type { ImportCheck, ImportedStory, ImportOptions } from './types.ts';
import { writeStory } from './write/write-story.ts';

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
  const { format, timeZone } = options;
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new RangeError(`"${timeZone}" is not an IANA time zone.`);
  }
  const clean = cleanSource(source);
  const { article, draft, written } = takeApart(clean.text, options);
  if (isNothing(article, draft)) throw new NoArticleError();
  const problems = fileProblems(written, draft, timeZone);
  const checks = [...cleaned(clean.removed), ...draft.checks, ...problems];

  return {
    slug: draft.slug,
    // A file that had its frontmatter in lines of another system keeps them.
    source:
      article.frontmatter !== undefined && /^.*\r\n/.test(source)
        ? written.replaceAll('\n', '\r\n')
        : written,
    report: {
      format,
      taken: draft.taken,
      notes: draft.notes.map(({ body: _, tag: __, ...note }) => note),
      leftOut: draft.leftOut.toSorted((a, b) => a.line - b.line),
      checks,
    },
  };
}

/** Where neither the story file nor the report would have a word of the article. */
function isNothing({ frontmatter }: Article, draft: Draft): boolean {
  const { taken, notes, preamble, body, leftOut } = draft;
  const found = [...taken, ...notes, ...preamble, ...body.filter(({ type }) => type !== 'rule')];
  return (
    frontmatter === undefined &&
    found.length === 0 &&
    leftOut.every(({ unseen, words }) => unseen || words.trim() === '')
  );
}

function takeApart(source: string, options: ImportOptions) {
  try {
    return writeWith(readArticle(source, options), options);
  } catch (error) {
    // Markup that a recursive reader can't come to the end of. No article is written so.
    if (!(error instanceof RangeError) || options.format === 'text') throw error;
    const message = 'The markup is too involved to be read, so it was taken as plain text.';
    const article: Article = { ...readText(source), checks: [{ code: 'read-as-text', message }] };
    return writeWith(article, options);
  }
}

function writeWith(article: Article, options: ImportOptions) {
  const draft = sortArticle(article, options);
  return { article, draft, written: writeStory(draft, article) };
}

function cleaned(removed: number): ImportCheck[] {
  if (removed === 0) return [];
  const message = `${removed} control characters or halves of characters, which no reader sees, were removed.`;
  return [{ code: 'cleaned-characters', message }];
}
