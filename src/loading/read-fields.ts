import { STORY_FIELDS, type Frontmatter } from '@developing-story/story/parse';

/** The dates of the frontmatter: a reader of YAML forgets what was meant by them. */
const DATES = new Set(['published', 'edited', 'withdrawn']);

/**
 * The frontmatter of a file as data, with a story's fields as they stand there, whatever Astro's reader of
 * YAML makes of them: to that one a title may be a date. Fields of the publisher's own stay as
 * Astro reads them, as their schema expects them.
 *
 * @param frontmatter As it stands in the file, or in the one form that dates and authors are given.
 * @param read As Astro read it.
 */
export function readFields(
  { fields, problems }: Pick<Frontmatter, 'fields' | 'problems'>,
  read: Record<string, unknown>,
): Record<string, unknown> {
  // What can't be read in one way is not read in another.
  if (problems.some(({ name }) => name === 'frontmatter-syntax')) return {};
  const ours = STORY_FIELDS.flatMap((name) => {
    const field = fields.get(name);
    if (!field) return [];
    return [[name, (DATES.has(name) ? field.text : undefined) ?? field.value]];
  });
  return { ...read, ...(Object.fromEntries(ours) as Record<string, unknown>) };
}
