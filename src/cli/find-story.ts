import { basename, resolve } from 'node:path';
import { nearestWord } from '@developing-story/story';
import { CommandError } from './command-error.ts';

/** A story as it can be asked for. */
interface Named {
  /** Absolute. */
  path: string;
  /** As it is shown. */
  file: string;
  facts: { slug: string };
}

/**
 * The story that somebody means: by its file's path, its slug, its file's name, or a part of one
 * of these that no other story has.
 *
 * @param folders What a path may be written from.
 * @throws CommandError where none is meant, or several are.
 */
export function findStory<S extends Named>(
  stories: readonly S[],
  asked: string,
  folders: readonly string[],
): S {
  const part = fold(asked);
  const ways: ((story: S) => boolean)[] = [
    ({ path }) => folders.some((folder) => resolve(folder, asked) === path),
    ({ facts }) => facts.slug === asked,
    ({ path }) => [basename(path), basename(path, '.mdx')].includes(asked),
    ({ facts, file }) =>
      part !== '' && (fold(facts.slug).includes(part) || fold(file).includes(part)),
  ];
  for (const isMeant of ways) {
    const [story, ...others] = stories.filter(isMeant);
    if (story && others.length === 0) return story;
    if (story) throw ambiguous(asked, [story, ...others]);
  }
  const near = nearestStories(stories, part);
  throw new CommandError(
    `No story is called “${asked}”.`,
    near.length > 0
      ? `Did you mean ${near.join(' or ')}? developing-story list shows them all.`
      : 'Give its slug, the path of its file, or a part of its name. developing-story list shows them all.',
  );
}

/** The slugs of the stories of which a word, or all, is nearest to what was asked for: three at most. */
function nearestStories(stories: readonly Named[], part: string): string[] {
  const named = new Map<string, string[]>();
  for (const { slug } of stories.map(({ facts }) => facts)) {
    const folded = fold(slug);
    const words = new Set([folded, ...folded.split('/'), ...folded.split(/[^\p{L}\p{M}\p{N}]+/u)]);
    for (const word of words) named.set(word, [...(named.get(word) ?? []), slug]);
  }
  return named.get(nearestWord(part, [...named.keys()]) ?? '')?.slice(0, 3) ?? [];
}

function ambiguous(asked: string, stories: readonly Named[]): CommandError {
  const shown = stories.slice(0, 10).map(({ file }) => `  ${file}`);
  const more = stories.length - shown.length;
  if (more > 0) shown.push(`  and ${more} more`);
  return new CommandError(
    `“${asked}” could be any of ${stories.length} stories:\n${shown.join('\n')}`,
    'Give more of the name.',
  );
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
