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

const author = z.strictObject({
  name: z.string().trim().min(1),
  url: z.url().optional(),
  fediverse: z.string().optional(),
});

/**
 * The notes as the loader read them: nothing that anybody writes in frontmatter. A picture belongs
 * to the entry that it is read for; what has none is made once for all entries.
 */
const NOTE = {
  id: z.string(),
  date: z.string(),
  kind: z.enum(['update', 'correction', 'clarification', 'retraction']),
  headline: z.string().optional(),
  authors: z.array(author).optional(),
  key: z.literal(true).optional(),
  pinned: z.literal(true).optional(),
  quiet: z.literal(true).optional(),
  edited: z.string().optional(),
  withdrawn: z.object({ date: z.string(), reason: z.string() }).optional(),
  draft: z.literal(true).optional(),
  place: z.number().optional(),
  empty: z.boolean(),
  text: z.string(),
  summary: z.string(),
  version: z.string(),
};

function picture({ image }: SchemaContext) {
  return z.strictObject({
    src: image(),
    alt: z.string(),
    credit: z.string().optional(),
    caption: z.string().optional(),
  });
}

/** A card of the publisher's own, or none. */
function card({ image }: SchemaContext) {
  return z.union([z.literal(false), z.strictObject({ src: image(), alt: z.string() })]);
}

const STORY = {
  /** The headline. */
  title: z.string().trim().min(1),
  /** The deck. */
  description: z.string().trim().min(1).optional(),
  /** When the story was first published: a day, or an instant with its offset. */
  published: storyDate,
  authors: z.array(author).default([]),
  section: z.string().min(1).optional(),
  topics: z.array(z.string().trim().min(1)).default([]),
  /** Only this makes a story final. */
  status: z.enum(['developing', 'final']).default('developing'),
  /** What feeds carry of its updates. @default the publication's `feeds.content` */
  content: z.enum(['full', 'summary']).optional(),
  /** Makes the address instead of the file's path. */
  slug: z.string().min(1).optional(),
  /** Makes the guids instead of the slug: pin the old slug here when a story is renamed. */
  id: z.string().min(1).optional(),
  /** BCP 47, where it isn't the publication's. */
  lang: z.string().min(2).optional(),
  /** Addresses the story once had: they lead to it. */
  formerSlugs: z.array(z.string().min(1)).default([]),
  /** Joins the languages of one story. */
  translationKey: z.string().min(1).optional(),
  /** The title on networks and on the story's card. */
  shareTitle: z.string().trim().min(1).optional(),
  /** The title in tabs and search results. */
  seoTitle: z.string().trim().min(1).optional(),
  /** When the article's text last changed in a way that readers should see. */
  edited: storyDate.optional(),
  /** When the story was taken down. A notice stands at its addresses. */
  withdrawn: storyDate.optional(),
  /** Why it was taken down, in a sentence that readers see. */
  reason: z.string().trim().min(1).optional(),
  /** Kept out of builds. */
  draft: z.boolean().default(false),
  /** In dev: what is wrong in the file. */
  problems: z.array(z.object({ text: z.string(), place: z.string().optional() })).default([]),
};

function storyShape(context: SchemaContext) {
  const pictured = picture(context).optional();
  const carded = card(context).optional();
  return {
    ...STORY,
    /** The lead picture. */
    image: pictured,
    /** A card of one's own for the story, or `false` for none. */
    card: carded,
    notes: z.array(z.strictObject({ ...NOTE, image: pictured, card: carded })).default([]),
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
