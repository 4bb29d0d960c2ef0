import { PUBLISHED_ID } from '@developing-story/story';
import { editHtml, elementsOf } from './html-edits.ts';
import type { HtmlPart } from './html-part.ts';
import type { StoryHtml } from './note-recording.ts';
import { ownFootnotes } from './own-footnotes.ts';
import { ownHeadings, type FileHeading } from './own-headings.ts';

/**
 * Makes a part of a story its own.
 *
 * @param html As rendered; a note's may have been rendered anew.
 * @param id The note's; the article has none.
 */
export type OwnPart = (html: string, id?: string) => string;

/**
 * Makes the parts of a story independent of one another. Markdown numbers footnotes and names
 * headings through the whole file: here each note gets the footnotes that it refers to, numbered
 * from 1, and anchors with its id in them, and the article is as it would be without notes.
 *
 * @param recorded As rendered. Notes may be missing.
 * @param headings Those of the whole file, as Astro tells of them.
 */
export function ownParts(recorded: StoryHtml, headings: readonly FileHeading[]): OwnPart {
  if (!mayDepend(recorded, headings)) return (html) => html;
  const article = readPart(recorded.body);
  const notes = new Map([...recorded.notes].map(([id, html]) => [id, readPart(html, id)]));
  const headingEdits = ownHeadings(headings, { notes: [...notes.values()], article });
  const footnotesOf = ownFootnotes(article);
  return (html, id) => {
    const part = partOf(html, id);
    const { edits, foot } = footnotesOf(part);
    return editHtml(html, [...headingEdits(part), ...edits]) + foot;
  };

  /** Each is asked for once, as a rule, and needn't be kept then. */
  function partOf(html: string, id: string | undefined): HtmlPart {
    if (id === undefined) return html === article.html ? article : readPart(html);
    const known = notes.get(id);
    notes.delete(id);
    return known?.html === html ? known : readPart(html, id);
  }
}

/**
 * Some notes of a story, each its own, without the article.
 *
 * @param notes As rendered.
 * @param ids Of those that are wanted; what there is no note of is left out.
 */
export function ownNotes(
  notes: StoryHtml['notes'],
  ids: Iterable<string>,
  own: OwnPart,
): Map<string, string> {
  const wanted = [...ids].flatMap((id): [string, string][] => {
    const html = notes.get(id);
    return html === undefined ? [] : [[id, own(html, id)]];
  });
  return new Map(wanted);
}

/** Most stories have nothing that is counted through article and notes, and needn't be parsed. */
function mayDepend({ notes, body }: StoryHtml, headings: readonly FileHeading[]): boolean {
  const hasIds = (html: string) => /\sid=/i.test(html);
  return (
    body.includes('data-footnotes') ||
    headings.some(({ slug }) => slug === PUBLISHED_ID || !body.includes(`id="${slug}"`)) ||
    (hasIds(body) && [...notes.values()].some(hasIds))
  );
}

function readPart(html: string, id?: string): HtmlPart {
  return { ending: id === undefined ? '' : `-${id}`, html, elements: elementsOf(html) };
}
