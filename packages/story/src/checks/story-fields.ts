/** How a field is checked. */
export type FieldRule =
  | 'text'
  | 'flag'
  | 'status'
  | 'content'
  | 'lang'
  | 'date'
  | 'topics'
  | 'slug'
  | 'slugs'
  | 'authors'
  | 'image'
  | 'card';

/** The fields of a story, each with its rule. */
export const FIELD_RULES: Readonly<Record<string, FieldRule>> = {
  title: 'text',
  description: 'text',
  published: 'date',
  authors: 'authors',
  image: 'image',
  section: 'text',
  topics: 'topics',
  status: 'status',
  content: 'content',
  slug: 'slug',
  id: 'slug',
  formerSlugs: 'slugs',
  lang: 'lang',
  translationKey: 'text',
  shareTitle: 'text',
  seoTitle: 'text',
  card: 'card',
  edited: 'date',
  withdrawn: 'date',
  reason: 'text',
  draft: 'flag',
};

/** The names of all fields that a story may have. */
export const STORY_FIELDS: readonly string[] = Object.keys(FIELD_RULES);
