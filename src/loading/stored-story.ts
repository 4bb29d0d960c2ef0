import type { Note } from '@developing-story/story';
import {
  slugPlaces,
  storyNames,
  type ComparedStory,
  type ReadStory,
} from '@developing-story/story/parse';
import type { Run } from '../setup/run.ts';

/**
 * A story as it is compared with the others, of what the collection has of it.
 *
 * @param read The file, where it was read in this run: it knows the places of names.
 */
export function storedStory(
  file: string,
  slug: string,
  data: Readonly<Record<string, unknown>>,
  { options }: Run,
  read?: ReadStory,
): ComparedStory {
  const text = (name: string) => (typeof data[name] === 'string' ? data[name] : undefined);
  const list = (name: string): unknown[] => (Array.isArray(data[name]) ? data[name] : []);
  const notes = list('notes') as Note[];
  const fields = new Map(Object.entries(data).map(([name, value]) => [name, { value }]));
  return {
    file,
    slug,
    id: text('id') ?? slug,
    formerSlugs: list('formerSlugs').filter((it) => typeof it === 'string'),
    lang: text('lang') ?? options.publication.lang,
    translationKey: text('translationKey'),
    notes: read?.notes ?? notes,
    ...(read && { places: slugPlaces(read.fields) }),
    ...storyNames(read ?? { fields, notes }),
  };
}
