import { readWrittenDate } from '../dates/read-written-date.ts';
import { writtenDate } from '../dates/written-date.ts';
import type { DiagnosticName } from '../diagnostics.ts';
import type { Field, Frontmatter } from '../frontmatter.ts';
import { problem, type Problem } from '../problem.ts';
import { readAuthors, readCard, readPicture, type ObjectFault } from '../read-objects.ts';
import { slugFromTitle } from '../slug-from-title.ts';
import { FILE_START } from '../source-position.ts';
import { isBlank } from '../words/is-blank.ts';
import { isLanguage } from '../words/is-language.ts';
import { isTooLong, LONGEST_TEXT } from '../words/longest-text.ts';
import { yamlValue } from '../write-value.ts';
import { mendedField } from './mended-field.ts';
import { slugFault } from './slug-fault.ts';
import { FIELD_RULES, STORY_FIELDS, type FieldRule } from './story-fields.ts';
import { unknownField } from './unknown-field.ts';

/** What a value is to be, as the end of a sentence, and whether it is. */
const VALUES = {
  text: ['a text', isText],
  flag: ['true or false', (value) => typeof value === 'boolean'],
  status: ['developing or final', (value) => value === 'developing' || value === 'final'],
  content: ['full or summary', (value) => value === 'full' || value === 'summary'],
  lang: ['a BCP 47 language tag', isLanguage],
} satisfies Partial<Record<FieldRule, [string, (value: unknown) => boolean]>>;

/** The fields that every story has, and what is written there. */
const NEEDED = { title: 'its headline', published: 'the day, as YYYY-MM-DD,' } as const;

const REQUIRED = ['title', 'published'] as const;

/** What is put beside the frontmatter when a file is read. */
const RESERVED: Record<string, string> = {
  notes: 'its notes go',
  problems: 'what is wrong in it goes',
};

/**
 * Finds what is wrong in a story's frontmatter.
 *
 * @param timeZone The publication's, whose offset is offered where a time has none.
 * @param own Fields that the publisher's schema adds, where they are known.
 */
export function checkFrontmatter(
  { fields }: Frontmatter,
  timeZone: string,
  own?: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const unknown = new Map(
    [...fields]
      .filter(
        ([name]) =>
          !Object.hasOwn(FIELD_RULES, name) &&
          !Object.hasOwn(RESERVED, name) &&
          !own?.includes(name),
      )
      .map(([name]) => [name, unknownField(name, fields, otherwise(own))]),
  );
  for (const name of REQUIRED) {
    if (fields.has(name)) continue;
    // What is there under another name is told of once, and there.
    const [other, found] = [...unknown].find(([, { meant }]) => meant === name) ?? [];
    unknown.delete(other ?? '');
    problems.push(
      problem('field-missing', {
        message: other
          ? `The story has no ${name}, but “${other}”, which is no field of a story.`
          : `The story has no ${name}.`,
        hint: found?.hint ?? `Write ${name}: and ${NEEDED[name]} in the frontmatter.`,
        position: fields.get(other ?? '')?.position ?? FILE_START,
      }),
    );
  }
  for (const [name, field] of fields) {
    const add = (fault: DiagnosticName, message: string, hint: string) =>
      problems.push(problem(fault, { message, hint, position: field.position }));
    const rule = Object.hasOwn(FIELD_RULES, name) ? FIELD_RULES[name] : undefined;
    const use = Object.hasOwn(RESERVED, name) ? RESERVED[name] : undefined;
    const stranger = unknown.get(name);
    if (rule) checkField(name, field, { rule, timeZone }, add);
    else if (use !== undefined) {
      const message = `${name} is where ${use} when the file is read.`;
      add('field-reserved', message, 'Call this field something else.');
    } else if (stranger) {
      // Under a name of another system it may be a field that the publisher's schema adds.
      const isOurs = own !== undefined || (stranger.meant !== undefined && !stranger.isForeign);
      add(isOurs ? 'field-unknown' : 'field-not-ours', stranger.message, stranger.hint);
    }
  }
  checkTakedown(fields, problems);
  return problems;
}

function otherwise(own: readonly string[] | undefined): string {
  return own
    ? `It has these: ${STORY_FIELDS.join(', ')}.`
    : 'Remove it, unless your storySchema({ extend }) adds it.';
}

type Add = (fault: DiagnosticName, message: string, hint: string) => void;

function checkField(
  name: string,
  field: Field,
  { rule, timeZone }: { rule: FieldRule; timeZone: string },
  add: Add,
): void {
  const { value, text = String(value) } = field;
  const hint = mendedField(name, rule, field);
  const malformed = (expected: string) => {
    add('field-malformed', `${name} is ${shown(field)}, and should be ${expected}.`, hint);
  };
  const object = ({ name: fault, message, hint: how }: ObjectFault) => {
    const place = (mended: unknown) => `${name}: ${yamlValue(mended)}`;
    add(fault === 'malformed' ? 'field-malformed' : fault, `${name}: ${message}`, how(place));
  };
  if (isTooLong(value)) {
    const message = `${name} has a text of more than ${LONGEST_TEXT} characters, which no card and no list could show.`;
    add('field-malformed', message, 'Shorten it: what is to be read at length is the article.');
    return;
  }
  switch (rule) {
    case 'date':
      if (value === null) {
        const date = writtenDate(field.comment?.replace(/^#\s*/, '') ?? '');
        const how =
          date === undefined
            ? `Write ${name}: and the day, as YYYY-MM-DD.`
            : `Write ${name}: ${date}.`;
        add('unreadable-date', `${name} is ${shown(field)}, and should be a date.`, how);
      } else
        readWrittenDate(text, timeZone, (fault, message, how) => {
          add(
            fault,
            `${name}: ${text} ${message}`,
            how((date) => `${name}: ${date}`),
          );
        });
      break;
    case 'topics':
      if (!Array.isArray(value)) malformed('a list of words or phrases');
      else checkTopics(field, add, hint);
      break;
    case 'slug':
      checkSlug(name, value, add, hint);
      break;
    case 'slugs':
      if (!Array.isArray(value)) malformed('a list of slugs');
      // One is enough: what is to be written instead has all of them mended.
      else for (const slug of value.filter(slugFault).slice(0, 1)) checkSlug(name, slug, add, hint);
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
      else if (rule === 'text' && field.comment !== undefined) {
        const message = `${name} ends before “${field.comment}”, as a # with a space in front begins a comment.`;
        const whole = `${String(value)} ${field.comment}`;
        add('field-malformed', message, `Write ${name}: ${yamlValue(whole)}.`);
      }
    }
  }
}

function checkTopics({ value, texts }: Field, add: Add, hint: string): void {
  const topics = value as unknown[];
  const wrong = topics.findIndex((topic) => !isText(topic));
  if (wrong >= 0) {
    const item = topics[wrong] === '' ? 'an empty text' : typed(topics[wrong], texts?.[wrong]);
    add('field-malformed', `topics has ${item} in it, and should be a list of texts.`, hint);
  }
  for (const topic of topics.filter(isText)) {
    if (slugFromTitle(topic) !== '') continue;
    add(
      'name-without-address',
      `topics: “${topic}” has no letter or digit, so no page could have its address.`,
      'Use letters or digits of whatever script in each.',
    );
  }
}

function checkSlug(name: string, value: unknown, add: Add, hint: string): void {
  const fault = slugFault(value);
  if (!fault) return;
  const isPlain = typeof value === 'string' || typeof value === 'number';
  const shown = isPlain ? String(value) : 'a value';
  const isFile = name === 'formerSlugs' && fault.message.endsWith('like a file');
  const redirect = isFile
    ? ` Another address than that of a story needs redirects in your Astro config.`
    : '';
  add(
    fault.name,
    `${name}: ${shown} ${fault.message}.`,
    fault.name === 'slug-reserved' ? 'Choose another.' : hint + redirect,
  );
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

function shown({ value, text, comment }: Field): string {
  if (comment !== undefined) return `empty, as the # in “${comment}” begins a comment`;
  if (value === null || text === '') return 'empty';
  if (typeof value === 'string' && isBlank(value)) return 'of characters that nobody sees';
  if (text !== undefined) return typed(value, text);
  return Array.isArray(value) ? 'a list' : 'a group of fields';
}

/** A value by what YAML takes it for. */
function typed(value: unknown, text = String(value)): string {
  if (typeof value === 'number') return `the number ${text}`;
  if (typeof value === 'object') return value === null ? 'nothing' : 'a list or a group';
  return text;
}
