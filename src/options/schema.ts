import { CARD_SIZE_NAMES, isLanguage, isTimeZone } from '@developing-story/story';
import * as z from 'astro/zod';
import { FORMATS } from '../addresses/feed-formats.ts';
import { addressFault, ownAddressFault, type Placeholder } from '../addresses/pattern.ts';
import type { CardStoreDriver } from './cards.ts';
import type { FeedOptions } from './feeds.ts';
import { COMPONENT_NAMES, type ComponentName } from '@developing-story/theme/component-names';
import { SHARE_NETWORKS } from '@developing-story/theme/share-networks';
import type { PublisherWords } from '../words/vocabulary.ts';
import { wordFaults } from '../words/faults.ts';

/** Without the comma that American English has before the last. */
const LIST = new Intl.ListFormat('en-GB');

const feedOptions = group({
  size: count(),
  archives: z.boolean('is neither true nor false').optional(),
  include: z.enum(['all', 'key'], 'is neither "all" nor "key"').optional(),
  content: z.enum(['full', 'summary'], 'is neither "full" nor "summary"').optional(),
  formats: formats(),
  pageFormats: formats(),
  guids: z
    .custom<NonNullable<FeedOptions['guids']>>(
      (value) => typeof value === 'function',
      'is not a function',
    )
    .optional(),
  hubs: z
    .array(
      text('is not an address').regex(
        /^https?:\/\/[^\s/]/,
        'is not a whole address that begins with https://',
      ),
      'is not a list of addresses',
    )
    .optional(),
  headers: z.boolean('is neither true nor false').optional(),
});

const cardOptions = group({
  design: text('is not a design')
    .regex(
      /^(?:stack|photo|timeline|\.\.?\/.+\.[cm]?[jt]sx?)$/,
      'is neither "stack", "photo" nor "timeline", nor a path from the project’s root to a TypeScript or JavaScript file',
    )
    .optional(),
  sizes: z
    .array(oneOf(CARD_SIZE_NAMES), 'is not a list of sizes')
    .min(1, 'names no size')
    .optional(),
  engine: z.enum(['satori', 'takumi'], 'is neither "satori" nor "takumi"').optional(),
  format: z.enum(['png', 'jpeg'], 'is neither "png" nor "jpeg"').optional(),
  accent: colour(),
  paper: colour(),
  sheet: colour(),
  ink: colour(),
  logo: picture(),
  fonts: z
    .array(
      z.strictObject(
        {
          file: text('is not the path of a font').regex(
            /^\.\.?\/.+\.(?:ttf|otf|woff)$/i,
            'is not a path from the project’s root to a TTF, OTF or WOFF file; WOFF2 can’t be read',
          ),
          use: z.enum(['serif', 'sans'], 'is neither "serif" nor "sans"'),
          weight: z.literal([400, 600, 700], 'is none of 400, 600 and 700'),
        },
        'is not a font with file, use and weight',
      ),
      'is not a list of fonts',
    )
    .optional(),
  maxBytes: count(),
  store: group({
    driver: z.custom<CardStoreDriver>(isDriver, 'is not a driver'),
    readOnly: z.boolean('is neither true nor false').optional(),
  }).optional(),
});

/** Each option's own rule. A message is the end of a sentence that begins with what was given. */
export const optionsSchema = z.strictObject(
  {
    publication: group({
      name: text('is not a name').trim().min(1, 'is empty').optional(),
      lang: text('is not a BCP 47 language tag')
        .refine(isLanguage, 'is not a BCP 47 language tag')
        .optional(),
      timeZone: text('is not an IANA time zone')
        .refine(isTimeZone, 'is not an IANA time zone that exists')
        .optional(),
      tag: text('is not a tagging entity (RFC 4151)')
        .regex(
          /^[\w.@-]+,\d{4}(?:-\d{2}){0,2}$/,
          'is not a tagging entity (RFC 4151): a domain name, a comma and a date',
        )
        .optional(),
      logo: picture(),
      accent: colour(),
    }).optional(),
    collection: text('is not the name of a collection').min(1, 'is empty').optional(),
    files: group({
      folder: text('is not the path of a folder').min(1, 'is empty').optional(),
      pattern: z
        .union([text('').min(1), z.array(text('').min(1)).min(1)], {
          error: 'is neither a glob nor a list of globs',
        })
        .optional(),
    }).optional(),
    settleAfter: z
      .int('is not a whole number of days')
      .positive('is not a positive number of days')
      .optional(),
    pages: z.boolean('is neither true nor false').optional(),
    pageSize: group({ stories: count(), notes: count() }).optional(),
    updates: group({
      canonical: z.enum(['self', 'story'], 'is neither "self" nor "story"').optional(),
      index: z.boolean('is neither true nor false').optional(),
    }).optional(),
    render: group({ updates: time(), cards: time(), archives: time() }).optional(),
    routes: group({
      index: route(),
      story: route(['slug']),
      update: route(['slug', 'id']),
      notes: route(['slug', 'page']),
      topics: route(),
      topic: route(['topic']),
      author: route(['author']),
      corrections: route(),
      subscribe: route(),
      rss: route([], '.xml'),
      atom: route([], '.xml'),
      json: route([], '.json'),
      feedStyles: route([], '.css'),
      cards: route(),
    }).optional(),
    urls: group({
      index: ownAddress(),
      story: ownAddress(['slug']),
      update: ownAddress(['slug', 'id']),
    }).optional(),
    feeds: orFalse(feedOptions),
    cards: orFalse(cardOptions),
    live: orFalse(
      group({
        every: z.number('is not a number of seconds').min(5, 'is less than 5 seconds').optional(),
      }),
    ),
    share: z
      .union(
        [
          z.array(z.enum(SHARE_NETWORKS, `is none of ${SHARE_NETWORKS.join(', ')}`)).readonly(),
          z.literal(false),
        ],
        { error: 'is neither a list of networks nor false' },
      )
      .optional(),
    words: z
      .custom<PublisherWords>(
        (value) => typeof value === 'object' && value !== null,
        'is not a group of words by language',
      )
      .superRefine((own, context) => {
        for (const { path, fault } of wordFaults(own)) {
          context.addIssue({ code: 'custom', path, message: fault });
        }
      })
      .optional(),
    components: group(components()).optional(),
    layout: component(),
  },
  'is not an object of options',
);

function group<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, 'is not a group of options');
}

function orFalse<Group extends z.ZodObject>(options: Group) {
  const error = 'is neither a group of options nor false';
  return z.union([options, z.literal(false)], { error }).optional();
}

function isDriver(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('entrypoint' in value)) return false;
  const { entrypoint } = value;
  return entrypoint instanceof URL || (typeof entrypoint === 'string' && entrypoint !== '');
}

function text(fault: string) {
  return z.string(fault);
}

function route(needs: readonly Placeholder[] = [], extension?: string) {
  const address = check(z.string(), (it) => addressFault(it, needs, extension));
  return z.union([address, z.literal(false)], { error: routeFault }).optional();
}

/** The address's own fault says more than that it isn't `false` either. */
function routeFault({ input, errors }: { input?: unknown; errors?: z.core.$ZodIssue[][] }): string {
  const message = errors?.[0]?.[0]?.message;
  return typeof input === 'string' && message ? message : 'is neither an address nor false';
}

function ownAddress(needs?: readonly Placeholder[]) {
  return check(text('is not an address'), (it) => ownAddressFault(it, needs)).optional();
}

function formats() {
  return z.array(oneOf(FORMATS), 'is not a list of formats').optional();
}

function oneOf<const Name extends string>(names: readonly Name[]) {
  const quoted = names.map((name) => `"${name}"`);
  return z.enum(names, `is none of ${LIST.format(quoted)}`);
}

function time() {
  return z
    .enum(['prerendered', 'on-demand'], 'is neither "prerendered" nor "on-demand"')
    .optional();
}

function count() {
  return z.int('is not a whole number').positive('is not a positive number').optional();
}

function picture() {
  return text('is not the path of a picture')
    .regex(
      /^\.\.?\/.+\.(?:svg|png|jpe?g|webp)$/i,
      'is not a path from the project’s root to an SVG, PNG, JPEG or WebP file',
    )
    .optional();
}

function colour() {
  return text('is not a colour')
    .regex(/^#[0-9a-f]{6}$/i, 'is not a colour of six hexadecimal digits')
    .optional();
}

/** A rule for each component by its name. */
function components() {
  const rules = COMPONENT_NAMES.map((name) => [name, component()] as const);
  return Object.fromEntries(rules) as Record<ComponentName, ReturnType<typeof component>>;
}

function component() {
  return text('is not the path of a component')
    .regex(/^\.\.?\/.*\.astro$/, 'is not a path from the project’s root to an .astro file')
    .optional();
}

function check(schema: z.ZodString, fault: (text: string) => string | undefined) {
  return schema.superRefine((value, context) => {
    const message = fault(value);
    if (message) context.addIssue({ code: 'custom', message });
  });
}
