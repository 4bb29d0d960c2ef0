import { heldReason, parseStoryDate, type Note } from '@developing-story/story';
import { checkDates, parseNotes, writtenValue, type Problem } from '@developing-story/story/parse';
import type { Session } from './session.ts';

/** A story file as the loader puts it into the collection. */
export interface ReadStory {
  /** Frontmatter with the notes, dates as written. */
  data: Record<string, unknown>;
  problems: Problem[];
  /** The whole story is kept out of the build. */
  held: boolean;
  /** What is kept out, for the build's summary. */
  heldBack: string[];
}

/** Reads and checks a story's notes, and leaves out of a build what it must not hold. */
export function readStoryFile(
  source: string,
  frontmatter: Record<string, unknown>,
  { options, isBuild, now }: Pick<Session, 'options' | 'isBuild' | 'now'>,
): ReadStory {
  const { timeZone } = options.publication;
  const at = now();
  const parsed = parseNotes(source);
  const published = writtenValue(source, 'published');
  const data: Record<string, unknown> = { ...frontmatter };
  const problems = [...parsed.problems];
  if (published) {
    data['published'] = published.text;
    if (parseStoryDate(published.text)) {
      problems.push(...checkDates(published.text, parsed.notes, timeZone));
    } else problems.push(unreadablePublished(published));
  }

  const due = (item: { date: string; draft?: boolean }) => heldReason(item, at, timeZone);
  const heldNotes = parsed.notes.filter((note) => due(note) !== undefined);
  const shown = isBuild ? parsed.notes.filter((note) => !heldNotes.includes(note)) : parsed.notes;
  data['notes'] = shown.map(toNote);
  const story =
    published && parseStoryDate(published.text)
      ? due({ date: published.text, draft: frontmatter['draft'] === true })
      : undefined;
  return {
    data,
    problems,
    held: isBuild && story !== undefined,
    heldBack: [
      ...(story
        ? [story === 'draft' ? 'the story, a draft' : `the story, dated ${published?.text}`]
        : []),
      ...heldNotes.map((note) =>
        due(note) === 'draft' ? `a draft note of ${note.date}` : `the note of ${note.date}`,
      ),
    ],
  };
}

function toNote(parsed: Note): Note {
  const { id, date, kind, empty, headline, draft, withdrawn } = parsed;
  return {
    id,
    date,
    kind,
    empty,
    // The words of a withdrawn note go nowhere.
    ...(headline && !withdrawn && { headline }),
    ...(draft && { draft }),
    ...(withdrawn && { withdrawn }),
  };
}

function unreadablePublished({ text, line }: { text: string; line: number }): Problem {
  return {
    code: 'published-unreadable',
    message: `published: ${text} can't be read as a date, or names one that doesn't exist.`,
    hint: 'Write a day as published: 2021-01-11, or an instant with its offset as published: 2021-01-11T14:05-05:00.',
    position: { line, column: 1, offset: 0 },
  };
}
