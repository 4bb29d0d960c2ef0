import { problem } from './diagnostics.ts';
import type { Problem } from './problem.ts';
import { slugFault } from './slug.ts';
import { FILE_START } from './source-position.ts';

/** What of a story is compared with the others. */
export interface ComparedStory {
  /** For messages. */
  file: string;
  slug: string;
  id: string;
  formerSlugs: readonly string[];
  /** BCP 47. */
  lang: string;
  translationKey?: string | undefined;
  /** The ids of its notes. */
  noteIds: readonly string[];
}

/** A problem of one of several files. */
export interface StoryProblem extends Problem {
  file: string;
}

/** Finds stories that would stand in each other's way: at one address, or under one id. */
export function checkStories(stories: readonly ComparedStory[]): StoryProblem[] {
  const sorted = stories.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const problems: StoryProblem[] = [];
  const ids = new Map<string, ComparedStory>();
  const slugs = new Map<string, ComparedStory>();
  const translations = new Map<string, ComparedStory>();
  const add = (name: Parameters<typeof problem>[0], file: string, message: string, hint: string) =>
    problems.push({ ...problem(name, { message, hint, position: FILE_START }), file });

  for (const story of sorted) {
    const { file, id, slug, lang, translationKey } = story;
    const sameSlug = slugs.get(slug);
    if (sameSlug) {
      add(
        'duplicate-slug',
        file,
        `${sameSlug.file} has the slug “${slug}” as well, so both would stand at one address.`,
        'Give one of the two another slug: in the frontmatter.',
      );
    } else slugs.set(slug, story);
    const sameId = ids.get(id);
    if (sameId && !sameSlug) {
      add(
        'duplicate-story-id',
        file,
        `${sameId.file} has the id “${id}” as well, so feeds could not tell the two stories apart.`,
        'Give one of the two another id: in the frontmatter.',
      );
    } else ids.set(id, story);
    if (slugFault(slug) === 'reserved') {
      add(
        'slug-reserved',
        file,
        `The slug “${slug}” is an address that lists of stories have.`,
        'Rename the file, or give it another slug: in the frontmatter.',
      );
    }
    if (translationKey === undefined) continue;
    const key = `${translationKey} ${lang}`;
    const same = translations.get(key);
    if (same) {
      add(
        'duplicate-translation',
        file,
        `${same.file} is the version of “${translationKey}” in ${lang} as well.`,
        'Give one of the two another lang: or translationKey:.',
      );
    } else translations.set(key, story);
  }
  for (const { file, slug, noteIds, formerSlugs } of sorted) {
    for (const noteId of noteIds) {
      const nested = slugs.get(`${slug}/${noteId}`);
      if (nested) {
        add(
          'slug-under-update',
          nested.file,
          `The slug “${nested.slug}” is the address of an update of ${file}.`,
          'Give this story another slug: in the frontmatter.',
        );
      }
    }
    for (const former of formerSlugs) {
      const taken = slugs.get(former);
      if (taken) {
        add(
          'former-slug-taken',
          file,
          `formerSlugs: “${former}” is the slug of ${taken.file === file ? 'this story still' : taken.file}, so nothing can lead from it to here.`,
          'Take it out of formerSlugs.',
        );
      }
    }
  }
  return problems;
}
