import { defined } from '../defined.ts';
import type { Field } from '../frontmatter.ts';
import type { ParsedNote } from '../notes/parse-notes.ts';
import type { Withdrawal } from '../types.ts';
import { namedPictures, type NamedPicture } from './named-pictures.ts';
import type { ReadStory } from './read-story.ts';

/** What a story file says of its story, defaults in place. Dates are as written. */
export interface StoryFacts {
  slug: string;
  /** Makes guids. @default the slug */
  id: string;
  /** BCP 47. */
  lang: string;
  /** Absent where the file has none that can be read. */
  title?: string;
  published?: string;
  status: 'developing' | 'final';
  draft: boolean;
  edited?: string;
  withdrawn?: Withdrawal;
  formerSlugs: string[];
  translationKey?: string;
  /** Newest first. */
  notes: readonly ParsedNote[];
  /** Those that have to be there for the story to be built. */
  pictures: readonly NamedPicture[];
}

/**
 * What a story file says, as far as it can be read.
 *
 * @param defaults The slug that the file's path makes, and the publication's language.
 */
export function storyFacts(read: ReadStory, defaults: { slug: string; lang: string }): StoryFacts {
  const { fields, published, notes } = read;
  const text = (name: string) => textOf(fields.get(name));
  const slug = text('slug')?.normalize() ?? defaults.slug;
  const former = fields.get('formerSlugs')?.value;
  const withdrawnOn = fields.get('withdrawn')?.text;
  return {
    slug,
    id: text('id')?.normalize() ?? slug,
    lang: text('lang') ?? defaults.lang,
    status: text('status') === 'final' ? 'final' : 'developing',
    draft: fields.get('draft')?.value === true,
    formerSlugs: Array.isArray(former)
      ? former.filter((it) => typeof it === 'string').map((it) => it.normalize())
      : [],
    notes,
    pictures: namedPictures(read),
    ...defined({
      title: text('title'),
      published,
      edited: fields.get('edited')?.text,
      withdrawn:
        withdrawnOn === undefined ? undefined : { date: withdrawnOn, reason: text('reason') ?? '' },
      translationKey: text('translationKey'),
    }),
  };
}

function textOf(field: Field | undefined): string | undefined {
  return typeof field?.value === 'string' && field.value !== '' ? field.value : undefined;
}
