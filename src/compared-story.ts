import type { ComparedStory } from '@developing-story/story/parse';
import type { Session } from './session.ts';

/** A story as it is compared with the others, of what the collection has of it. */
export function comparedStory(
  file: string,
  slug: string,
  data: Readonly<Record<string, unknown>>,
  { options }: Session,
): ComparedStory {
  const text = (name: string) => (typeof data[name] === 'string' ? data[name] : undefined);
  const list = (name: string): unknown[] => (Array.isArray(data[name]) ? data[name] : []);
  return {
    file,
    slug,
    id: text('id') ?? slug,
    formerSlugs: list('formerSlugs').filter((it) => typeof it === 'string'),
    lang: text('lang') ?? options.publication.lang,
    translationKey: text('translationKey'),
    noteIds: list('notes').map((note) => (note as { id: string }).id),
  };
}
