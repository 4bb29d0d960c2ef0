import type { Block } from '../block.ts';
import type { DraftNote } from '../draft.ts';
import type { NoteStart } from './note-at.ts';

/**
 * A note of an article, by how it begins and what it says.
 *
 * @param options.fromFoot It stood below the article.
 */
export function draftNote(
  start: NoteStart,
  body: Block[],
  { fromFoot }: { fromFoot: boolean },
): DraftNote {
  const { kind, written } = start.lead;
  return {
    kind,
    ...(written?.date !== undefined && { date: written.date }),
    line: start.line,
    lead: start.words,
    empty: body.length === 0,
    blocks: body.length,
    fromFoot,
    body,
  };
}
