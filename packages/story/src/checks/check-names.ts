import { problem, type StoryProblem } from '../problem.ts';
import { slugFromTitle } from '../slug-from-title.ts';
import type { StoryNames } from './story-names.ts';

/** What is named, and what it is called when two would stand at one address. */
const NAMES = [
  ['topics', 'topic', 'topic-address-taken'],
  ['authors', 'author', 'author-address-taken'],
] as const;

/**
 * Finds topics, and authors, that would stand at one address though their names differ.
 *
 * @param stories In the order of their files: of two names the later is told of.
 */
export function checkNames(stories: readonly (StoryNames & { file: string })[]): StoryProblem[] {
  return NAMES.flatMap(([names, what, fault]) => {
    const first = new Map<string, { name: string; file: string }>();
    return stories.flatMap(({ file, ...story }) =>
      story[names].flatMap(({ name, position }): StoryProblem[] => {
        const slug = slugFromTitle(name);
        // A name without an address is told of in its file.
        if (slug === '') return [];
        const other = first.get(slug) ?? { name, file };
        first.set(slug, other);
        // The same letters in other bytes look the same.
        if (other.name.normalize() === name.normalize()) return [];
        const where = other.file === file ? 'this story' : other.file;
        const message = `The ${what} “${name}” would have the page of “${other.name}” in ${where}: both have the address “${slug}”.`;
        const hint = `Write the name in one way, here and in ${where}. If another ${what} is meant, its name must differ in letters or digits.`;
        return [{ ...problem(fault, { message, hint, position }), file }];
      }),
    );
  });
}
