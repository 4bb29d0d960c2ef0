import { readWrittenDate } from '../dates/read-written-date.ts';
import type { DiagnosticName } from '../diagnostics.ts';
import type { Field, Frontmatter } from '../frontmatter.ts';
import { problem, type Problem } from '../problem.ts';
import { readAuthors, readCard, readPicture, type ObjectFault } from '../read-objects.ts';
import { slugFromTitle } from '../slug-from-title.ts';
import { FILE_START } from '../source-position.ts';
import { isBlank } from '../words/is-blank.ts';
import { isLanguage } from '../words/is-language.ts';
import { isTooLong, LONGEST_TEXT } from '../words/longest-text.ts';
import { nearestWord } from '../words/nearest-word.ts';
import { slugFault } from './slug-fault.ts';

/** What a value is to be, as the end of a sentence, and whether it is. */
const VALUES = {
  text: ['a text', isText],
  flag: ['true or false', (value) => typeof value === 'boolean'],
  status: ['developing or final', (value) => value === 'developing' || value === 'final'],
  content: ['full or summary', (value) => value === 'full' || value === 'summary'],
  lang: ['a BCP 47 language tag', isLanguage],
} satisfies Record<string, [string, (value: unknown) => boolean]>;

/** How a field is checked. */
type Rule =
  keyof typeof VALUES | 'date' | 'topics' | 'slug' | 'slugs' | 'authors' | 'image' | 'card';

/** The fields of a story, each with its rule and an example of what to write. */
const FIELDS: Record<string, readonly [Rule, string]> = {
  title: ['text', 'Harbour gate closed'],
  description: ['text', 'What is known so far.'],
  published: ['date', '2021-01-11'],
  authors: ['authors', '[{ name: Ada Long }]'],
  image: ['image', '{ src: ./gate.jpg, alt: The closed gate }'],
  section: ['text', 'Technology'],
  topics: ['topics', '[Cloud computing, Courts]'],
  status: ['status', 'developing, or final'],
  content: ['content', 'summary, or full'],
  slug: ['slug', '2021/harbour-gate'],
  id: ['slug', '2021/harbour-gate'],
  formerSlugs: ['slugs', '[harbour-gate-closed]'],
  lang: ['lang', 'en-US'],
  translationKey: ['text', 'harbour-gate'],
  shareTitle: ['text', 'Gate closed, ships waiting'],
  seoTitle: ['text', 'Harbour gate closed: what is known'],
  card: ['card', '{ src: ./card.png, alt: What the card says }, or false'],
  edited: ['date', '2021-01-13'],
  withdrawn: ['date', '2021-01-15'],
  reason: ['text', 'The documents were forged.'],
  draft: ['flag', 'true'],
};

/** The names of all fields that a story may have. */
export const STORY_FIELDS: readonly string[] = Object.keys(FIELDS);

const REQUIRED = ['title', 'published'];

/** What is put beside the frontmatter when a file is read. */
const RESERVED: Record<string, string> = {
  notes: 'its notes go',
  problems: 'what is wrong in it goes',
};

/** The field of a story that somebody may have meant. */
export function nearestField(name: string): string | undefined {
  return nearestWord(name, STORY_FIELDS);
}

/**
 * Finds what is wrong in a story's frontmatter.
 *
 * @param own Fields that the publisher's schema adds, where they are known.
 */
export function checkFrontmatter({ fields }: Frontmatter, own?: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  for (const name of REQUIRED) {
    if (fields.has(name)) continue;
    problems.push(
      problem('field-missing', {
        message: `The story has no ${name}.`,
        hint: `Write ${name}: ${FIELDS[name]?.[1] ?? ''} in the frontmatter.`,
        position: FILE_START,
      }),
    );
  }
  for (const [name, field] of fields) {
    const add = (fault: DiagnosticName, message: string, hint: string) =>
      problems.push(problem(fault, { message, hint, position: field.position }));
    const [rule, example] = Object.hasOwn(FIELDS, name) ? (FIELDS[name] ?? []) : [];
    if (rule) checkField(name, field, rule, add, `Write ${name}: ${example ?? ''}.`);
    else if (!own?.includes(name)) checkUnknown(name, own !== undefined, add);
  }
  checkTakedown(fields, problems);
  return problems;
}

type Add = (fault: DiagnosticName, message: string, hint: string) => void;

function checkField(name: string, field: Field, rule: Rule, add: Add, hint: string): void {
  const { value, text = String(value) } = field;
  const malformed = (expected: string) => {
    add('field-malformed', `${name} is ${shown(field)}, and should be ${expected}.`, hint);
  };
  const object = ({ name: fault, message, hint: how }: ObjectFault) => {
    add(fault === 'malformed' ? 'field-malformed' : fault, `${name}: ${message}`, how);
  };
  if (isTooLong(value)) {
    const message = `${name} has a text of more than ${LONGEST_TEXT} characters, which no card and no list could show.`;
    add('field-malformed', message, 'Shorten it: what is to be read at length is the article.');
    return;
  }
  switch (rule) {
    case 'date':
      readWrittenDate(text, (fault, message, how) => {
        add(
          fault,
          `${name}: ${text} ${message}`,
          how((date) => `${name}: ${date}`),
        );
      });
      break;
    case 'topics':
      if (!Array.isArray(value) || !value.every(isText)) malformed('a list of words or phrases');
      else checkTopics(value, add, hint);
      break;
    case 'slug':
      checkSlug(name, value, add, hint);
      break;
    case 'slugs':
      if (!Array.isArray(value)) malformed('a list of slugs');
      else for (const slug of value) checkSlug(name, slug, add, hint);
      break;
    case 'authors':
      readAuthors(value, object);
      break;
    case 'image':
      readPicture(value, object);
      break;
    case 'card':
      readCard(value, object);
      break;
    default: {
      const [expected, isRight] = VALUES[rule];
      if (!isRight(value)) malformed(expected);
    }
  }
}

function checkTopics(topics: readonly string[], add: Add, hint: string): void {
  for (const topic of topics) {
    if (slugFromTitle(topic) !== '') continue;
    add(
      'name-without-address',
      `topics: “${topic}” has no letter or digit, so no page could have its address.`,
      `Use letters or digits of whatever script in each. ${hint}`,
    );
  }
}

function checkSlug(name: string, value: unknown, add: Add, hint: string): void {
  const fault = slugFault(value);
  if (!fault) return;
  const shown = typeof value === 'string' ? value : 'a value';
  add(
    fault.name,
    `${name}: ${shown} ${fault.message}.`,
    fault.name === 'slug-reserved' ? 'Choose another.' : hint,
  );
}

function checkUnknown(name: string, ownKnown: boolean, add: Add): void {
  const use = Object.hasOwn(RESERVED, name) ? RESERVED[name] : undefined;
  if (use !== undefined) {
    add(
      'field-reserved',
      `${name} is where ${use} when the file is read.`,
      'Call this field something else.',
    );
    return;
  }
  const meant = nearestField(name);
  if (meant || ownKnown) {
    add(
      'field-unknown',
      `A story has no field “${name}”.`,
      meant ? `Did you mean ${meant}?` : `It has these: ${STORY_FIELDS.join(', ')}.`,
    );
  } else {
    add(
      'field-not-ours',
      `“${name}” isn’t a field of a story.`,
      'Remove it, unless your storySchema({ extend }) adds it.',
    );
  }
}

function checkTakedown(fields: ReadonlyMap<string, Field>, problems: Problem[]): void {
  const withdrawn = fields.get('withdrawn');
  const reason = fields.get('reason');
  if (withdrawn && !reason) {
    problems.push(
      problem('withdrawn-without-reason', {
        message: 'A withdrawn story must tell its readers why.',
        hint: 'Add reason: and a sentence that readers will see.',
        position: withdrawn.position,
      }),
    );
  } else if (reason && !withdrawn) {
    problems.push(
      problem('reason-without-withdrawn', {
        message: 'reason says why a story was withdrawn, and this one is not.',
        hint: 'Add withdrawn: and the day, or remove reason.',
        position: reason.position,
      }),
    );
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && !isBlank(value);
}

function shown({ value, text }: Field): string {
  if (value === null || text === '') return 'empty';
  if (typeof value === 'string' && isBlank(value)) return 'empty to the eye';
  if (text !== undefined) return text;
  return Array.isArray(value) ? 'a list' : 'a group of fields';
}
