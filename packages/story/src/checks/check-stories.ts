import { compareText } from '../compare-text.ts';
import type { DiagnosticName } from '../diagnostics.ts';
import type { Field } from '../frontmatter.ts';
import { problem, type StoryProblem } from '../problem.ts';
import { FILE_START } from '../source-position.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkNames } from './check-names.ts';
import { SLUGS_ALONE, type SiteAddresses } from './site-addresses.ts';
import { slugFault } from './slug-fault.ts';
import type { ComparedStory } from './compared-story.ts';

/**
 * Finds stories that would stand in each other's way, at one address or under one id, and topics and
 * authors that would.
 *
 * @param site Which addresses there are. @default each slug's own
 */
export function checkStories(
  stories: readonly ComparedStory[],
  site: SiteAddresses = SLUGS_ALONE,
): StoryProblem[] {
  const sorted = stories.toSorted((a, b) => compareText(a.file, b.file));
  return [
    ...sorted.flatMap(ownSlug),
    ...checkAddresses(sorted, site),
    ...sameIds(sorted),
    ...sameTranslations(sorted),
    ...checkNames(sorted),
  ];
}

/** Where a file writes what makes addresses. */
export function slugPlaces(
  fields: ReadonlyMap<string, Field>,
): NonNullable<ComparedStory['places']> {
  return {
    slug: fields.get('slug')?.position,
    formerSlugs: fields.get('formerSlugs')?.position,
  };
}

function found(
  name: DiagnosticName,
  { file }: ComparedStory,
  message: string,
  hint: string,
): StoryProblem {
  return { ...problem(name, { message, hint, position: FILE_START }), file };
}

/** A slug made of a file's name is seen here alone; one that is written was judged where it stands. */
function ownSlug(story: ComparedStory): StoryProblem[] {
  const fault = slugFault(story.slug);
  if (!fault || story.places?.slug) return [];
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
