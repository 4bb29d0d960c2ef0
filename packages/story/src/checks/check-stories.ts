import { compareText } from '../compare-text.ts';
import type { DiagnosticName } from '../diagnostics.ts';
import { PUBLISHED_ID } from '../notes/note-ids.ts';
import { problem, type StoryProblem } from '../problem.ts';
import { FILE_START } from '../source-position.ts';
import { checkNames } from './check-names.ts';
import { slugFault } from './slug-fault.ts';
import type { StoryNames } from './story-names.ts';

/** What of a story is compared with the others. */
export interface ComparedStory extends StoryNames {
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

/** Who stands at an address, and by what. */
interface Owner {
  story: ComparedStory;
  as: 'slug' | 'former' | 'update';
}

/**
 * Finds stories that would stand in each other's way, at one address or under one id, and topics and
 * authors that would.
 */
export function checkStories(stories: readonly ComparedStory[]): StoryProblem[] {
  const sorted = stories.toSorted((a, b) => compareText(a.file, b.file));
  return [
    ...sorted.flatMap(ownSlug),
    ...sameAddresses(sorted),
    ...sameIds(sorted),
    ...sameTranslations(sorted),
    ...checkNames(sorted),
  ];
}

function found(
  name: DiagnosticName,
  { file }: ComparedStory,
  message: string,
  hint: string,
): StoryProblem {
  return { ...problem(name, { message, hint, position: FILE_START }), file };
}

/** A slug made of a file's name is seen here alone. */
function ownSlug(story: ComparedStory): StoryProblem[] {
  const fault = slugFault(story.slug);
  if (!fault) return [];
  const message = `The slug “${story.slug}” ${fault.message}.`;
  return [
    found(
      fault.name,
      story,
      message,
      'Rename the file, or give it another slug: in the frontmatter.',
    ),
  ];
}

/** Each address of each story, those of slugs before all others, so that they are the first owners. */
function sameAddresses(stories: readonly ComparedStory[]): StoryProblem[] {
  const owners = new Map<string, Owner>();
  const problems: StoryProblem[] = [];
  const claim = (address: string, owner: Owner): boolean => {
    const first = owners.get(address);
    if (first) problems.push(collision(address, first, owner));
    else owners.set(address, owner);
    return !first;
  };
  // What stands under an address that is another's already is told of with it.
  const roots: { story: ComparedStory; root: string }[] = [];
  for (const story of stories) {
    if (claim(story.slug, { story, as: 'slug' })) roots.push({ story, root: story.slug });
  }
  for (const story of stories) {
    for (const former of story.formerSlugs) {
      if (claim(former, { story, as: 'former' })) roots.push({ story, root: former });
    }
  }
  for (const { story, root } of roots) {
    for (const id of new Set([...story.noteIds, PUBLISHED_ID])) {
      claim(`${root}/${id}`, { story, as: 'update' });
    }
  }
  return problems;
}

function collision(address: string, first: Owner, second: Owner): StoryProblem {
  const { file } = first.story;
  if (second.as === 'slug') {
    return found(
      'duplicate-slug',
      second.story,
      `${file} has the slug “${address}” as well, so both would stand at one address.`,
      'Give one of the two another slug: in the frontmatter.',
    );
  }
  if (second.as === 'former') {
    const whose = first.story === second.story ? 'this story still has' : `${file} has`;
    return found(
      'former-slug-taken',
      second.story,
      `formerSlugs: “${address}” is an address that ${whose}, so nothing can lead from it to here.`,
      'Remove it from formerSlugs.',
    );
  }
  return found(
    first.as === 'slug' ? 'slug-under-update' : 'former-slug-taken',
    first.story,
    `“${address}” is the address of an update of ${second.story.file}, or of its card.`,
    first.as === 'slug'
      ? 'Give this story another slug: in the frontmatter.'
      : 'Remove it from formerSlugs.',
  );
}

function sameIds(stories: readonly ComparedStory[]): StoryProblem[] {
  const first = new Map<string, ComparedStory>();
  return stories.flatMap((story) => {
    const other = first.get(story.id);
    if (!other) first.set(story.id, story);
    // Two stories of one slug have one id by that.
    if (!other || other.slug === story.slug) return [];
    const message = `${other.file} has the id “${story.id}” as well, so feeds couldn’t tell the two stories apart.`;
    return [
      found(
        'duplicate-story-id',
        story,
        message,
        'Give one of the two another id: in the frontmatter.',
      ),
    ];
  });
}

function sameTranslations(stories: readonly ComparedStory[]): StoryProblem[] {
  const first = new Map<string, ComparedStory>();
  return stories.flatMap((story) => {
    const { translationKey, lang } = story;
    if (translationKey === undefined) return [];
    const key = `${translationKey} ${lang}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, story);
      return [];
    }
    const message = `${other.file} is the version of “${translationKey}” in ${lang} as well.`;
    return [
      found(
        'duplicate-translation',
        story,
        message,
        'Give one of the two another lang: or translationKey:.',
      ),
    ];
  });
}
