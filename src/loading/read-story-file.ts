import { shortHash, type Note } from '@developing-story/story';
import {
  readStory,
  type DiagnosticName,
  type ParsedNote,
  type Problem,
  type ReadStory,
} from '@developing-story/story/parse';
import { readFields } from './read-fields.ts';
import { heldNote, heldStory } from '../setup/held.ts';
import type { Run } from '../setup/run.ts';

/** A story file as the loader puts it into the collection. */
export interface StoryFile {
  /** Frontmatter with the notes, dates as written. */
  data: Record<string, unknown>;
  /** Errors and advice, but for what only the site can judge. */
  problems: Problem[];
  /** The file as it was read. */
  read: ReadStory;
  /** The whole story is kept out of the build. */
  held: boolean;
  /** What is kept out, for the build's summary. */
  heldBack: string[];
}

/**
 * What only the site knows: its schema, which fields there are beside ours; its plugins, which names
 * a file has that it doesn't bind.
 */
const JUDGED_LATER = new Set<DiagnosticName>(['field-not-ours', 'field-unknown', 'name-undefined']);

/** What makes addresses and guids: two ways to write one letter must make one. */
const NAMES = ['slug', 'id', 'formerSlugs'];

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
  const kept = Object.entries(readFields(read, frontmatter)).filter(
    ([name]) => !withdrawn || !SAID.has(name),
  );
  const data: Record<string, unknown> = Object.fromEntries(kept);
  for (const name of NAMES) if (name in data) data[name] = composed(data[name]);

  const heldNotes = notes.filter((note) => heldNote(note, run) !== undefined);
  const shown = isBuild ? notes.filter((note) => !heldNotes.includes(note)) : notes;
  data['notes'] = shown.map((note) => toNote(note, withdrawn));
  const story = heldStory(fields, run);
  return {
    data,
    read,
    problems: problems.filter(({ name }) => !JUDGED_LATER.has(name)),
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

function composed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(composed);
  return typeof value === 'string' ? value.normalize() : value;
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
