import { AstroError } from 'astro/errors';
import * as z from 'astro/zod';

/** What the publisher's site is called, speaks and is dated by. */
export interface PublicationOptions {
  /**
   * The name on pages, feeds and cards.
   * @default the host of Astro's `site`
   */
  name?: string | undefined;
  /**
   * The language of the stories, as a BCP 47 tag.
   * @default 'en-US'
   */
  lang?: string | undefined;
  /**
   * The IANA time zone in which days are read and times are told.
   * @default 'UTC'
   */
  timeZone?: string | undefined;
  /**
   * The tagging entity of every guid (RFC 4151): a domain name you own and a year in which you
   * owned it, `news.example,2026`. Pin it once and never change it: a change marks every item in
   * every reader unread.
   * @default the host of Astro's `site` and the year of the first story, with a warning to pin it
   */
  tag?: string | undefined;
}

/** The options of `developingStory()`. */
export interface DevelopingStoryOptions {
  /** What the publisher's site is called, speaks and is dated by. */
  publication?: PublicationOptions | undefined;
  /**
   * The name of the content collection that holds the stories.
   * @default 'stories'
   */
  collection?: string | undefined;
  /**
   * Days without a note after which a story's page no longer says that it is developing.
   * @default 30
   */
  settleAfter?: number | undefined;
}

/** The options with every default in place, but for what only the site can tell. */
export interface ResolvedOptions {
  publication: { name?: string; lang: string; timeZone: string; tag?: string };
  collection: string;
  settleAfter: number;
}

const schema = z.strictObject({
  publication: z
    .strictObject({
      name: z.string().trim().min(1, 'must not be empty').optional(),
      lang: z.string().refine(isLanguage, 'is not a BCP 47 language tag, like "en-US"').optional(),
      timeZone: z
        .string()
        .refine(isTimeZone, 'is not an IANA time zone, like "America/New_York"')
        .optional(),
      tag: z
        .string()
        .regex(
          /^[\w.@-]+,\d{4}(?:-\d{2}){0,2}$/,
          'is not a tagging entity: a domain name, a comma and a date, like "news.example,2026"',
        )
        .optional(),
    })
    .optional(),
  collection: z.string().min(1, 'must not be empty').optional(),
  settleAfter: z.number().int().positive('must be a number of days').optional(),
});

/**
 * Checks the options and fills in their defaults.
 *
 * @throws AstroError that names every option that is wrong.
 */
export function parseOptions(options: DevelopingStoryOptions = {}): ResolvedOptions {
  const result = schema.safeParse(options);
  if (!result.success) {
    const lines = result.error.issues.map(
      ({ path, message }) => `**${path.join('.') || 'options'}**: ${message}`,
    );
    throw new AstroError(
      `developingStory() was given options it can't use:\n${lines.join('\n')}`,
      'Mend them in astro.config.mjs.',
    );
  }
  const { publication = {}, collection = 'stories', settleAfter = 30 } = result.data;
  const { name, tag, lang = 'en-US', timeZone = 'UTC' } = publication;
  return {
    publication: { ...(name && { name }), ...(tag && { tag }), lang, timeZone },
    collection,
    settleAfter,
  };
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(text: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
}
