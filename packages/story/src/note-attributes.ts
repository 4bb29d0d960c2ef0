import { NOTE_ID, PUBLISHED_ID } from './note-ids.ts';
import type { MdxAttribute, MdxNode } from './parse-mdx.ts';
import type { Problem } from './problem.ts';
import { parseStoryDate } from './story-date.ts';
import { suggestDate } from './suggest-date.ts';
import type { NoteKind, Withdrawal } from './types.ts';

/** What the tag of a note says, before the notes of the story are seen together. */
export interface NoteAttributes {
  date?: string;
  kind: NoteKind;
  headline?: string;
  id?: string;
  draft?: true;
  withdrawn?: Withdrawal;
}

/** Each attribute of `<EditorsNote>`, and whether it is a text or a bare flag. */
const ATTRIBUTES: Record<string, 'text' | 'flag'> = {
  date: 'text',
  kind: 'text',
  headline: 'text',
  id: 'text',
  draft: 'flag',
  withdrawn: 'text',
  reason: 'text',
};

const KINDS: readonly NoteKind[] = ['update', 'correction', 'clarification', 'retraction'];

/** Reads the attributes of an `<EditorsNote>` tag; what is wrong with them goes to `report`. */
export function readNoteAttributes(
  tag: MdxNode,
  report: (problem: Omit<Problem, 'position'>) => void,
): NoteAttributes {
  const written = new Map<string, string | true>();
  for (const attribute of tag.attributes ?? []) {
    const value = literal(attribute, report);
    if (value !== undefined && attribute.name) written.set(attribute.name, value);
  }
  const text = (name: string): string | undefined => {
    const value = written.get(name);
    return typeof value === 'string' ? value : undefined;
  };

  const attributes: NoteAttributes = { kind: readKind(text('kind'), report) };
  const date = readDate('date', text('date'), report);
  if (date) attributes.date = date;
  else if (!(tag.attributes ?? []).some(({ name }) => name === 'date')) {
    report({
      code: 'note-without-date',
      message: "This editor's note has no date, so readers can't be told when the story changed.",
      hint: 'Write the day, or the instant with its offset: <EditorsNote date="2021-02-16"> or date="2021-02-16T14:05-05:00".',
    });
  }
  const headline = text('headline')?.trim();
  if (headline) attributes.headline = headline;
  const id = readId(text('id'), report);
  if (id !== undefined) attributes.id = id;
  if (written.has('draft')) attributes.draft = true;
  const withdrawn = readWithdrawal(text('withdrawn'), text('reason')?.trim(), report);
  if (withdrawn) attributes.withdrawn = withdrawn;
  return attributes;
}

type Report = (problem: Omit<Problem, 'position'>) => void;

function literal(attribute: MdxAttribute, report: Report): string | true | undefined {
  const { name, value } = attribute;
  if (!name) {
    report({
      code: 'note-spread-attributes',
      message:
        'Attributes spread from a variable ({...note}) can’t be read without running the file.',
      hint: 'Write each attribute out: date="2021-02-16" headline="…".',
    });
    return undefined;
  }
  const type = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
  if (!type) {
    report({
      code: 'note-unknown-attribute',
      message: `An editor's note has no attribute "${name}".`,
      hint: `It has these: ${Object.keys(ATTRIBUTES).join(', ')}.`,
    });
    return undefined;
  }
  if (typeof value === 'object' && value !== null) {
    report({
      code: 'note-attribute-not-literal',
      message: `${name}={${value.value}} is an expression. Notes are read without running the file, so its value can't be known.`,
      hint:
        type === 'flag'
          ? `Write ${name} alone, or leave it out.`
          : `Write ${name}="…" with the text itself.`,
    });
    return undefined;
  }
  if (type === 'flag') {
    if (value === null || value === undefined) return true;
    report({
      code: 'note-flag-with-value',
      message: `${name}="${value}" gives a value to a flag, which counts by being there: "false" would still mean yes.`,
      hint: `Write ${name} alone, or leave it out.`,
    });
    return undefined;
  }
  if (typeof value === 'string') return value;
  report({
    code: 'note-attribute-without-value',
    message: `${name} has no value.`,
    hint: `Write ${name}="…".`,
  });
  return undefined;
}

function readDate(name: string, text: string | undefined, report: Report): string | undefined {
  if (text === undefined) return undefined;
  if (parseStoryDate(text)) return text;
  const meant = suggestDate(text);
  const exists = !/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text);
  report({
    code: exists ? 'unreadable-date' : 'impossible-date',
    message: exists
      ? `${name}="${text}" can't be read as a date.`
      : `${name}="${text}" names a day or a time that doesn't exist, or has no offset.`,
    hint: meant
      ? `Write ${name}="${meant}".`
      : `Write a day as ${name}="2021-02-16", or an instant with its offset as ${name}="2021-02-16T14:05-05:00".`,
  });
  return undefined;
}

function readKind(text: string | undefined, report: Report): NoteKind {
  if (text === undefined) return 'update';
  const kind = KINDS.find((known) => known === text);
  if (!kind) {
    report({
      code: 'note-unknown-kind',
      message: `There is no kind of note "${text}".`,
      hint: `Write one of: ${KINDS.join(', ')}. Without kind a note is an update.`,
    });
  }
  return kind ?? 'update';
}

function readId(text: string | undefined, report: Report): string | undefined {
  if (text === undefined) return undefined;
  if (text === PUBLISHED_ID) {
    report({
      code: 'note-reserved-id',
      message: `id="${text}" is the id of the story's first publication.`,
      hint: 'Choose another id, or leave it out: a note has an id by its date.',
    });
    return undefined;
  }
  if (NOTE_ID.test(text)) return text;
  report({
    code: 'note-malformed-id',
    message: `id="${text}" can't stand in an address.`,
    hint: 'Use small letters a to z, digits and single hyphens between them: id="verdict-day-2".',
  });
  return undefined;
}

function readWithdrawal(
  text: string | undefined,
  reason: string | undefined,
  report: Report,
): Withdrawal | undefined {
  const date = readDate('withdrawn', text, report);
  if (date && reason) return { date, reason };
  if (date) {
    report({
      code: 'withdrawn-without-reason',
      message: 'A withdrawn note must tell its readers why.',
      hint: 'Add reason="…" beside withdrawn, a sentence that readers will see.',
    });
  } else if (text === undefined && reason !== undefined) {
    report({
      code: 'reason-without-withdrawn',
      message: 'reason says why a note was withdrawn, and this one is not.',
      hint: 'Add withdrawn="2021-02-16", or take reason away.',
    });
  }
  return undefined;
}
