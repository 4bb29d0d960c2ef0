import { shortHash, type Note } from '@developing-story/story';
import {
  readStory,
  type ParsedNote,
  type Problem,
  type ReadStory,
} from '@developing-story/story/parse';
import { heldNote, heldStory } from '../setup/held.ts';
import type { Run } from '../setup/run.ts';

/** A story file as the loader puts it into the collection. */
export interface StoryFile {
  /** Frontmatter with the notes, dates as written. */
  data: Record<string, unknown>;
  /** Errors and advice, but for fields that only the publisher's schema knows. */
  problems: Problem[];
  /** The file as it was read. */
  read: ReadStory;
  /** The whole story is kept out of the build. */
  held: boolean;
  /** What is kept out, for the build's summary. */
  heldBack: string[];
}

/** The dates of the frontmatter: a reader of YAML forgets what was meant by them. */
const DATES = ['published', 'edited', 'withdrawn'];

/** What a withdrawn story said, beside its words: none of it goes into the collection. */
const SAID = new Set(['description', 'image', 'card', 'shareTitle', 'seoTitle', 'section']);

/** Reads and checks a story file, and leaves out of a build what it must not hold. */
export function readStoryFile(
  source: string,
  frontmatter: Record<string, unknown>,
  run: Pick<Run, 'options' | 'isBuild' | 'now'>,
): StoryFile {
  const { options, isBuild, now } = run;
  const { timeZone, lang } = options.publication;
  const read = readStory(source, { timeZone, lang, now: now() });
  const { fields, published, notes, problems } = read;
  const withdrawn = fields.has('withdrawn');
  const kept = Object.entries(frontmatter).filter(([name]) => !withdrawn || !SAID.has(name));
  const data: Record<string, unknown> = Object.fromEntries(kept);
  for (const name of DATES) {
    const text = fields.get(name)?.text;
    if (text !== undefined) data[name] = text;
  }
  const authors = fields.get('authors');
  if (authors) data['authors'] = authors.value;

  const heldNotes = notes.filter((note) => heldNote(note, run) !== undefined);
  const shown = isBuild ? notes.filter((note) => !heldNotes.includes(note)) : notes;
  data['notes'] = shown.map((note) => toNote(note, withdrawn));
  const story = heldStory(fields, run);
  return {
    data,
    read,
    // What fields there are beside ours only the publisher's schema knows.
    problems: problems.filter(({ name }) => name !== 'field-not-ours' && name !== 'field-unknown'),
    held: isBuild && story !== undefined,
    heldBack: [
      ...(story
        ? [story === 'draft' ? 'the story, a draft' : `the story, dated ${published}`]
        : []),
      ...heldNotes.map((note) =>
        heldNote(note, run) === 'draft'
          ? `a draft note of ${note.date}`
          : `the note of ${note.date}`,
      ),
    ],
  };
}

function toNote(parsed: ParsedNote, withdrawn: boolean): Note {
  const { position: _, end: __, bareText: ___, explicitId: ____, ...note } = parsed;
  if (!withdrawn && !note.withdrawn) return note;
  // The words and pictures of what was withdrawn go nowhere.
  const { headline: _headline, image: _image, card: _card, ...rest } = note;
  const silent = { ...rest, text: '', summary: '', version: '' };
  // Made of nothing that was withdrawn.
  return { ...silent, version: shortHash(JSON.stringify(silent)) };
}
