import type { SchemaContext } from 'astro:content';
import * as z from 'astro/zod';

const storyDate = z.union(
  [
    z.string(),
    // Frontmatter that isn't YAML keeps no text of its dates.
    z.date().transform((date) => date.toISOString().replace(/T00:00:00\.000Z$/, '')),
  ],
  { error: 'Write the day of the first publication, as in published: 2021-01-11' },
);

const withdrawal = z.object({ date: z.string(), reason: z.string() });

/** The notes as the loader read them: nothing that anybody writes in frontmatter. */
const note = z.object({
  id: z.string(),
  date: z.string(),
  kind: z.enum(['update', 'correction', 'clarification', 'retraction']),
  headline: z.string().optional(),
  empty: z.boolean(),
  draft: z.literal(true).optional(),
  withdrawn: withdrawal.optional(),
});

function storyShape({ image }: SchemaContext) {
  return {
    /** The headline. */
    title: z.string().trim().min(1),
    /** The deck. */
    description: z.string().trim().min(1).optional(),
    /** When the story was first published: a day, or an instant with its offset. */
    published: storyDate,
    authors: z
      .array(z.strictObject({ name: z.string().min(1), url: z.url().optional() }))
      .default([]),
    /** The lead picture. */
    image: z
      .strictObject({
        src: image(),
        alt: z.string(),
        credit: z.string().optional(),
        caption: z.string().optional(),
      })
      .optional(),
    section: z.string().min(1).optional(),
    topics: z.array(z.string().min(1)).default([]),
    /** Only this makes a story final. */
    status: z.enum(['developing', 'final']).default('developing'),
    /** Makes the address instead of the file's path. */
    slug: z.string().min(1).optional(),
    /** Makes the guids instead of the slug: pin the old slug here when a story is renamed. */
    id: z.string().min(1).optional(),
    /** BCP 47, where it isn't the publication's. */
    lang: z.string().min(2).optional(),
    /** Kept out of builds. */
    draft: z.boolean().default(false),
    notes: z.array(note).default([]),
  };
}

/**
 * The schema of a story's frontmatter, with the notes that `storiesLoader()` adds. Unknown keys
 * are refused.
 *
 * @param options.extend A publisher's own fields.
 */
export function storySchema<Extension extends z.ZodRawShape = z.core.$ZodLooseShape>(
  options: { extend?: Extension | ((context: SchemaContext) => Extension) } = {},
) {
  return (context: SchemaContext) => {
    const { extend } = options;
    const own = (typeof extend === 'function' ? extend(context) : extend) ?? ({} as Extension);
    return z.strictObject({ ...storyShape(context), ...own });
  };
}

/** A story's frontmatter, read and checked. */
export type StoryData = z.output<z.ZodObject<ReturnType<typeof storyShape>>>;
