import { readAuthors } from '../read-objects.ts';
import { FILE_START } from '../source-position.ts';
import type { Author, SourcePosition } from '../types.ts';

/** A name that gets an address, and where it is written. */
export interface WrittenName {
  name: string;
  position: SourcePosition;
}

/** The topics and the authors that a story names, those of its notes among them: once a place. */
export interface StoryNames {
  topics: WrittenName[];
  authors: WrittenName[];
}

/** What of a story has names in it, with its place where that is known. */
export interface NamingStory {
  fields: ReadonlyMap<string, { value: unknown; position?: SourcePosition }>;
  notes: readonly { authors?: readonly Author[]; position?: SourcePosition }[];
}

/** Finds the names of a story, as far as they can be read. What is wrong in it is told elsewhere. */
export function storyNames({ fields, notes }: NamingStory): StoryNames {
  const topics = fields.get('topics');
  const authors = fields.get('authors');
  return {
    topics: unique(written(textsOf(topics?.value), topics?.position)),
    authors: unique([
      ...written(namesOf(readAuthors(authors?.value, () => undefined)), authors?.position),
      ...notes.flatMap((note) => written(namesOf(note.authors), note.position)),
    ]),
  };
}

function written(names: readonly string[], position: SourcePosition = FILE_START): WrittenName[] {
  return names.map((name) => ({ name: name.trim(), position }));
}

function unique(names: readonly WrittenName[]): WrittenName[] {
  return [...new Map(names.map((it) => [`${it.position.offset} ${it.name}`, it])).values()];
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
}

function namesOf(authors: readonly Author[] = []): string[] {
  return authors.map(({ name }) => name);
}
