import { isTimeZone } from '@developing-story/story';
import type { Draft } from './draft.ts';
import { fileProblems } from './file-problems.ts';
import { NoArticleError } from './no-article-error.ts';
import type { Article } from './read/article.ts';
import { sortArticle } from './sort/sort-article.ts';
import type { ImportCheck, ImportedStory, ImportOptions } from './types.ts';
import { writeStory } from './write/write-story.ts';

/**
 * Makes a story of an article that was read.
 *
 * @param removed How many characters its source had that no reader sees.
 * @throws NoArticleError where it has neither a word nor a picture.
 */
export function makeStory(
  article: Article,
  options: ImportOptions,
  removed: number,
): ImportedStory {
  const { format, timeZone } = options;
  const draft = sortArticle(article, options);
  if (isNothing(article, draft)) throw new NoArticleError();
  const source = writeStory(draft, article);
  const problems = fileProblems(source, draft, timeZone);
  return {
    slug: draft.slug,
    source,
    report: {
      format,
      taken: draft.taken,
      notes: draft.notes.map(({ body: _, tag: __, ...note }) => note),
      leftOut: draft.leftOut.toSorted((a, b) => a.line - b.line),
      checks: [...cleaned(removed), ...draft.checks, ...problems],
    },
  };
}

/** @throws RangeError where a time zone is none of IANA's. */
export function checkTimeZone(timeZone: string | undefined): void {
  if (timeZone === undefined || isTimeZone(timeZone)) return;
  throw new RangeError(`"${timeZone}" is not an IANA time zone.`);
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

function cleaned(removed: number): ImportCheck[] {
  if (removed === 0) return [];
  const message = `${removed} control characters or halves of characters, which no reader sees, were removed.`;
  return [{ code: 'cleaned-characters', message }];
}
