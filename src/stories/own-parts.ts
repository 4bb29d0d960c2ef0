import { PUBLISHED_ID } from '@developing-story/story';
import { editHtml, elementsOf } from './html-edits.ts';
import type { HtmlPart } from './html-part.ts';
import type { StoryHtml } from './note-recording.ts';
import { ownFootnotes } from './own-footnotes.ts';
import { ownHeadings, type FileHeading } from './own-headings.ts';

/**
 * Makes the parts of a story independent of one another. Markdown numbers footnotes and names
 * headings through the whole file: here each note gets the footnotes that it refers to, numbered
 * from 1, and anchors with its id in them, and the article is as it would be without notes.
 *
 * @param recorded As rendered. Notes may be missing.
 * @param headings Those of the whole file, as Astro tells of them.
 */
export function ownParts(recorded: StoryHtml, headings: readonly FileHeading[]): StoryHtml {
  if (!mayDepend(recorded.body, headings)) return recorded;
  const ids = [...recorded.notes.keys()];
  const parts = [
    ...ids.map((id) => part(recorded.notes.get(id) ?? '', `-${id}`)),
    part(recorded.body),
  ];
  const edits = ownHeadings(headings, parts);
  const footnotes = ownFootnotes(parts);
  const own = parts.map(({ html }, index) => {
    const { edits: marks = [], foot = '' } = footnotes[index] ?? {};
    return editHtml(html, [...(edits[index] ?? []), ...marks]) + foot;
  });
  return {
    notes: new Map(ids.map((id, index) => [id, own[index] ?? ''])),
    body: own.at(-1) ?? '',
  };
}

/** Most stories have nothing that is counted through article and notes, and needn't be parsed. */
function mayDepend(body: string, headings: readonly FileHeading[]): boolean {
  const isOutside = ({ slug }: FileHeading) => !body.includes(`id="${slug}"`);
  return (
    body.includes('data-footnotes') ||
    headings.some((it) => it.slug === PUBLISHED_ID || isOutside(it))
  );
}

function part(html: string, ending = ''): HtmlPart {
  return { ending, html, elements: elementsOf(html) };
}
