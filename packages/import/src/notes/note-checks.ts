import type { DraftNote } from '../draft.ts';
import type { ImportCheck } from '../types.ts';
import type { NoteStart } from './note-at.ts';

/** What of a note's beginning a person must look at. */
export function noteChecks({ lead, words, line }: NoteStart): ImportCheck[] {
  const { written, kind, kindGuessed } = lead;
  const checks: ImportCheck[] = [];
  const add = (code: ImportCheck['code'], message: string) => checks.push({ code, message, line });
  if (!written) checks.push(dateMissingCheck({ kind, line }));
  else if (written.date === undefined) {
    add(
      'note-date-unreadable',
      `The date of this note can't be read for certain ("${words}"): no year, two ways to read its figures, or a day that doesn't exist. Its tag has none until you write it.`,
    );
  }
  if (written?.guessed) {
    add(
      'date-guessed',
      `The date of this note ("${words}") names no ${written.guessed}. ${written.guessed === 'year' ? 'The first such day after publication was taken' : 'The first such time after publication was taken'}: ${written.date ?? ''}.`,
    );
  }
  if (written?.zoneMissing) {
    add(
      'time-zone-missing',
      `The time of this note names no zone that is known ("${words}"), so only its day was taken.`,
    );
  }
  if (written?.zoneCorrected) {
    add(
      'zone-corrected',
      `The zone of this note doesn't fit the season ("${words}"). The offset that clocks there had was taken: ${written.date ?? ''}.`,
    );
  }
  if (kindGuessed) {
    add(
      'kind-guessed',
      `This note was taken as a ${kind} by its words. Change its kind where it is none.`,
    );
  }
  return checks;
}

/** What to do about a note that says no date. */
export function dateMissingCheck({ kind, line }: Pick<DraftNote, 'kind' | 'line'>): ImportCheck {
  return {
    code: 'note-date-missing',
    message: `This ${kind} says no date, so its tag has none and the story file is refused until you write one: date="2021-02-16".`,
    line,
  };
}

/** Why a note without paragraphs of its own has none. */
export function emptyNoteCheck({ line, lead }: DraftNote): ImportCheck {
  return {
    code: 'note-empty',
    message: `"${lead}" stands directly above the article, so the paragraphs below it were taken as the article, with this change worked in, and the note has none of its own. If some are the note's, move them into it.`,
    line,
  };
}
