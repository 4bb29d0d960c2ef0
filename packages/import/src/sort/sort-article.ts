import type { Block } from '../block.ts';
import type { Draft } from '../draft.ts';
import { footNotes } from '../notes/foot-notes.ts';
import { noteAt } from '../notes/note-at.ts';
import { livePosts } from '../notes/live-posts.ts';
import { markPosts } from '../notes/mark-posts.ts';
import { looksLikeNote } from '../notes/note-lead.ts';
import { normalizeDate } from '../notes/normalize-date.ts';
import { orderNotes } from '../notes/order-notes.ts';
import type { Reading } from '../notes/reading.ts';
import { stackedNotes } from '../notes/stacked-notes.ts';
import { pictureChecks } from '../picture-checks.ts';
import type { Article } from '../read/article.ts';
import type { ImportCheck, ImportOptions } from '../types.ts';
import { isByline } from './byline.ts';
import { checkFacts, fillDateline, fillFacts, fillFromPosts, fillSlug } from './fill-facts.ts';
import { findHeadings } from './find-headings.ts';
import { leaveOutFurniture } from './leave-out-furniture.ts';
import { readDateline } from './published-line.ts';
import { readHead } from './read-head.ts';

/** Takes an article apart: its head, its notes, the article itself, and what is none of these. */
export function sortArticle(article: Article, options: ImportOptions): Draft {
  const { format, timeZone } = options;
  const draft: Draft = {
    authors: [],
    topics: [],
    slug: '',
    formerSlugs: [],
    notes: [],
    preamble: [],
    body: [],
    taken: [],
    leftOut: [...article.leftOut],
    checks: [...article.checks],
  };
  if (article.stated) fillFacts(draft, article, options);
  const content = leaveOutFurniture(article.blocks, format);
  const marked = markPosts(content.blocks, article.facts.title?.value);
  draft.leftOut = [...draft.leftOut, ...content.leftOut, ...marked.leftOut];
  draft.checks = [...draft.checks, ...content.checks, ...marked.checks];
  const known = { timeZone, lang: article.facts.lang?.value ?? options.lang };
  const below = readHead(marked.blocks, article, draft, known);
  const reading = { ...known, published: publishedOf(article, draft, timeZone) };
  const live = livePosts(below, reading);
  const foot = footNotes(live.article, reading);
  const stack = stackedNotes(foot.above, reading);
  draft.leftOut.push(...stack.leftOut);
  // A byline may stand between the notes and the article.
  const [first] = stack.article;
  const rest =
    stack.notes.length > 0 && first && isByline(first.text)
      ? readHead(stack.article, article, draft, known)
      : stack.article;
  const body = format === 'text' ? findHeadings(rest) : { blocks: rest, checks: [] };
  draft.body = body.blocks;
  const ordered = orderNotes([...newestFirst(foot.notes), ...live.notes, ...stack.notes], timeZone);
  draft.notes = ordered.notes;
  draft.checks = [
    ...draft.checks,
    ...live.checks,
    ...stack.checks,
    ...foot.checks,
    ...ordered.checks,
    ...body.checks,
    ...leftInText(draft, reading),
    ...pictureChecks(draft),
  ];
  fillFacts(draft, article, options);
  fillDateline(draft, article, timeZone);
  fillFromPosts(draft, article, live.notes);
  fillSlug(draft, article, options);
  checkFacts(draft, article);
  return draft;
}

/** The day of publication, as far as it is known before the notes are read. */
function publishedOf({ facts, blocks }: Article, { published }: Draft, timeZone?: string) {
  if (published !== undefined) return published;
  if (facts.published) return normalizeDate(facts.published.value, timeZone);
  return blocks
    .slice(0, 50)
    .map(({ text }) => readDateline(text, { timeZone })?.date)
    .find((date) => date !== undefined);
}

/** Notes at the foot stand oldest first where they are dated; the undated ones are put on top. */
function newestFirst<N extends { date?: string }>(notes: readonly N[]): N[] {
  return notes
    .toReversed()
    .toSorted((a, b) => Number(b.date === undefined) - Number(a.date === undefined));
}

/** Notes that were not taken for any: in the article, or in the paragraphs of a note above. */
function leftInText({ body, notes }: Draft, reading: Reading): ImportCheck[] {
  const inNotes = notes.flatMap((note) =>
    note.body.filter(({ line, text }) => line !== note.line && looksLikeNote(text)),
  );
  const inArticle = body.filter(
    (block, index) =>
      noteAt(body, index, reading) ??
      (block.type !== 'figure' && !block.note && !block.silent && looksLikeNote(block.text)),
  );
  const check = ({ text, line }: Block, where: string): ImportCheck => ({
    code: 'note-left-in-text',
    message: `"${text.slice(0, 80)}" reads like an editor's note, but stands within ${where}. It was left there.`,
    line,
  });
  return [
    ...inNotes.map((block) => check(block, 'another note or can’t be read as one')),
    ...inArticle.map((block) => check(block, 'the article or says nothing of a change')),
  ];
}
