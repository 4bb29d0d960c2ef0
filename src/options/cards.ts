import type { CardEngine, CardFormat } from '@developing-story/cards';
import type { CardSizeName } from '@developing-story/story';

/** A font for cards. */
export interface CardFontOptions {
  /** A TTF, OTF or WOFF file, as a path from the project's root. */
  file: string;
  /** What it is for: `'serif'` for headlines and text, `'sans'` for labels and dates. */
  use: 'serif' | 'sans';
  weight: 400 | 600 | 700;
}

/** A store of cards that several machines share. */
export interface CardStoreOptions {
  /**
   * As Astro's `session` has its own: `sessionDrivers.redis({ url: process.env.REDIS_URL })` of
   * `astro/config`, or the module of an unstorage driver as `entrypoint`, called with `config`.
   */
  driver: CardStoreDriver;
  /**
   * Cards are only taken from it, as for previews. `astro dev` never writes into it.
   * @default false
   */
  readOnly?: boolean | undefined;
}

/** What `sessionDrivers` of `astro/config` give. */
export interface CardStoreDriver {
  /** A URL, or the name of a package. */
  entrypoint: string | URL;
  config?: Record<string, unknown> | undefined;
}

/** What share cards look like. Files are paths from the project's root, colours `#rrggbb`. */
export interface CardOptions {
  /**
   * `'photo'` shows the story's lead picture, `'timeline'` its latest updates on its own card; what
   * they can't show is a `'stack'`. Or a file of yours that exports a design, `'./src/card.ts'`.
   * @default 'stack'
   */
  design?: string | undefined;
  /**
   * Which to make: `'wide'` 1200 by 630, `'square'` 1200 by 1200, `'tall'` 1080 by 1920. The first
   * is what pages and feeds name.
   * @default ['wide']
   */
  sizes?: CardSizeName[] | undefined;
  /**
   * What draws them: `'takumi'` is faster with photos, emoji and letters from right to left, and
   * yours to install: `@takumi-rs/core`.
   * @default 'satori'
   */
  engine?: CardEngine | undefined;
  /**
   * @default 'jpeg' where the design is `'photo'`, else 'png'
   */
  format?: CardFormat | undefined;
  /**
   * The colour of updates.
   * @default the publication's
   */
  accent?: string | undefined;
  /**
   * Behind the sheets.
   * @default '#f3efe7'
   */
  paper?: string | undefined;
  /**
   * What the words stand on.
   * @default '#ffffff'
   */
  sheet?: string | undefined;
  /**
   * The words.
   * @default '#17171b'
   */
  ink?: string | undefined;
  /**
   * A picture in place of the publication's name: SVG, PNG, JPEG or WebP.
   * @default the publication's logo
   */
  logo?: string | undefined;
  /**
   * In front of the bundled ones: Source Serif 4 and Inter.
   * @default none
   */
  fonts?: CardFontOptions[] | undefined;
  /**
   * The most bytes of one. WhatsApp shows no larger one than the default.
   * @default 300_000
   */
  maxBytes?: number | undefined;
  /**
   * Where several machines share what they draw, behind the folder that each of them has.
   * @default none
   */
  store?: CardStoreOptions | undefined;
}
