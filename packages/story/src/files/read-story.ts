import { adviseNotes } from '../checks/advise-notes.ts';
import { checkDates } from '../checks/check-dates.ts';
import { checkFrontmatter } from '../checks/check-frontmatter.ts';
import { unresolvedMerge } from '../checks/unresolved-merge.ts';
import { controlCharacters, escapedCharacters } from '../checks/control-characters.ts';
import { undefinedNames } from '../checks/undefined-names.ts';
import { placesOf } from '../dates/places-of.ts';
import { unskippedTime } from '../dates/skipped-time.ts';
import { isBefore, isFuture, parseStoryDate, storyDate } from '../dates/story-date.ts';
import { writtenDate } from '../dates/written-date.ts';
import { readFrontmatter, type Field } from '../frontmatter.ts';
import type { MdxNode } from '../notes/mdx-node.ts';
import { parseNotes, type ParsedNote } from '../notes/parse-notes.ts';
import { byPosition, problem, type Problem } from '../problem.ts';
import { readAuthors } from '../read-objects.ts';
import { isLanguage } from '../words/is-language.ts';

/** Whose clock and language a story is read by. */
export interface ReadingContext {
  /** The publication's, in which days are read. */
  timeZone: string;
  /** BCP 47: the publication's, for stories that name none. */
  lang: string;
  now: Date;
  /** The fields that the publisher's schema adds, where they are known. */
  ownFields?: readonly string[] | undefined;
  /** The names that plugins of the site give every file, where they are known. */
  ownNames?: readonly string[] | undefined;
}

/** A story file, read whole. */
export interface ReadStory {
  fields: ReadonlyMap<string, Field>;
  /** The first publication as written, where it can be read. */
  published?: string;
  /** Newest first. */
  notes: ParsedNote[];
  /** The file's top-level blocks. */
  blocks: MdxNode[];
  /** Errors and advice, in the order of the file. */
  problems: Problem[];
}

/**
 * Reads a story file and finds everything that is wrong in it by itself. What depends on other
 * files is `checkStories`'s.
 */
export function readStory(source: string, context: ReadingContext): ReadStory {
  const { timeZone, now, ownFields, ownNames } = context;
  const frontmatter = readFrontmatter(source);
  const fields = inOneForm(frontmatter.fields);
  const lang = languageOf(fields, context.lang);
  const { notes, blocks, problems } = parseNotes(source, lang, timeZone);
  const found = [
    ...frontmatter.problems,
    ...(frontmatter.problems.length > 0 ? [] : checkFrontmatter(frontmatter, timeZone, ownFields)),
    ...unseenCharacters(source, fields, blocks),
    ...problems,
    ...undefinedNames(source, blocks, ownNames),
    ...adviseNotes(notes, { now, timeZone }),
  ];
  const published = datesOf(fields, [], ['published'])[0]?.date;
  found.push(
    ...checkDates(published, notes, timeZone),
    ...datesAhead(fields, notes, context),
    ...datesBefore(fields, published, timeZone),
    ...skippedTimes(fields, notes, timeZone),
  );
  // Drafts and held-back ones are counted, so that bringing one out moves no instant above it.
  const first = published === undefined ? [] : [{ date: published }];
  const places = placesOf([...notes, ...first], timeZone);
  return {
    fields,
    ...(published !== undefined && { published }),
    notes: notes.map((note, index) => ({ ...note, place: places[index] ?? 0 })),
    blocks,
    problems: inOrder(found, source),
  };
}

/** Problems by their places, each once; of an unresolved merge nothing else is told. */
function inOrder(found: readonly Problem[], source: string): Problem[] {
  const merge = unresolvedMerge(source);
  if (merge) return [merge];
  const told = new Map(
    found.map((it) => [`${it.position.line}:${it.position.column} ${it.message}`, it]),
  );
  return [...told.values()].sort(byPosition);
}

function unseenCharacters(
  source: string,
  fields: ReadonlyMap<string, Field>,
  blocks: readonly MdxNode[],
): Problem[] {
  const written = controlCharacters(source);
  return written.length > 0 ? written : escapedCharacters(source, fields, blocks);
}

/** What has happened can't lie ahead: neither an edit nor a withdrawal. */
function datesAhead(
  fields: ReadonlyMap<string, Field>,
  notes: readonly ParsedNote[],
  { now, timeZone }: ReadingContext,
): Problem[] {
  return datesOf(fields, notes, ['edited', 'withdrawn'])
    .filter(({ date }) => isFuture(storyDate(date), now, timeZone))
    .map(({ date, position }) =>
      problem('date-ahead', {
        message: `${date} is in the future, so it can’t have happened yet.`,
        hint: 'Write the day on which it happened. Only notes and stories can be dated in the future.',
        position,
      }),
    );
}

const DATES = ['published', 'edited', 'withdrawn'] as const;

type DateName = (typeof DATES)[number];

/** Fields with dates and authors as stories have them, in whichever way they were written. */
function inOneForm(fields: ReadonlyMap<string, Field>): ReadonlyMap<string, Field> {
  const read = new Map(fields);
  for (const name of DATES) {
    const field = fields.get(name);
    const text = writtenDate(field?.text ?? '');
    if (field && text !== undefined) read.set(name, { ...field, value: text, text });
  }
  const authors = fields.get('authors');
  const named = readAuthors(authors?.value, () => undefined);
  if (authors && named) read.set('authors', { ...authors, value: named });
  return read;
}

/** Some dates of a story and of its notes, those that can be read. */
function datesOf(
  fields: ReadonlyMap<string, Field>,
  notes: readonly ParsedNote[],
  names: readonly DateName[],
) {
  const ofStory = names.flatMap((name) => fields.get(name) ?? []);
  const ofNotes = notes.flatMap(({ date, edited, withdrawn, position }) => {
    const dates = { published: date, edited, withdrawn: withdrawn?.date };
    return names.map((name) => ({ text: dates[name], position }));
  });
  return [...ofStory, ...ofNotes].flatMap(({ text, position }) =>
    text !== undefined && parseStoryDate(text) ? [{ date: text, position }] : [],
  );
}

function languageOf(fields: ReadonlyMap<string, Field>, fallback: string): string {
  const lang = fields.get('lang')?.value;
  return isLanguage(lang) ? lang : fallback;
}

/** Times that the publication's clocks never showed. */
function skippedTimes(
  fields: ReadonlyMap<string, Field>,
  notes: readonly ParsedNote[],
  timeZone: string,
): Problem[] {
  const dated = datesOf(fields, notes, DATES);
  return dated.flatMap(({ date, position }) => {
    const meant = unskippedTime(date, timeZone);
    if (meant === undefined) return [];
    return [
      problem('impossible-date', {
        message: `${date} is a time that clocks in ${timeZone} never showed: summer time began over it.`,
        hint: `Write ${meant}, if that instant is meant.`,
        position,
      }),
    ];
  });
}

/** A story can't have been edited or withdrawn before it was published. */
function datesBefore(
  fields: ReadonlyMap<string, Field>,
  published: string | undefined,
  timeZone: string,
): Problem[] {
  if (published === undefined) return [];
  return (['edited', 'withdrawn'] as const).flatMap((name) =>
    datesOf(fields, [], [name])
      .filter(({ date }) => isBefore(date, published, timeZone))
      .map(({ date, position }) =>
        problem(`${name}-before-date`, {
          message: `The story says that it was ${name} ${date}, before it was first published ${published}.`,
          hint: 'Fix one of the two dates.',
          position,
        }),
      ),
  );
}
