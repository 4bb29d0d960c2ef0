import type { DiagnosticName } from '../diagnostics.ts';
import { problem, type Problem } from '../problem.ts';
import { positionAt } from '../source-position.ts';
import type { SourcePosition } from '../types.ts';
import { isTooLong, LONGEST_TEXT } from '../words/longest-text.ts';
import { nearestWord } from '../words/nearest-word.ts';
import { codeValue } from '../write-value.ts';
import { attributePlaces } from './attribute-places.ts';
import type { EditorsNoteAttributes } from './editors-note-attributes.ts';
import { literalValue } from './literal-value.ts';
import type { MdxAttribute, MdxNode } from './mdx-node.ts';

/** Each attribute of `<EditorsNote>`: a text, a bare flag, or an object written out. */
const TYPES: Record<keyof EditorsNoteAttributes, 'text' | 'flag' | 'object'> = {
  date: 'text',
  kind: 'text',
  headline: 'text',
  id: 'text',
  authors: 'object',
  key: 'flag',
  pinned: 'flag',
  quiet: 'flag',
  edited: 'text',
  withdrawn: 'text',
  reason: 'text',
  draft: 'flag',
  image: 'object',
  card: 'object',
};
const ATTRIBUTES = new Map(Object.entries(TYPES));

/** What others call what a note's attributes say. */
const FOREIGN: Record<string, string> = {
  title: 'headline',
  heading: 'headline',
  published: 'date',
  datetime: 'date',
  time: 'date',
  type: 'kind',
  author: 'authors',
  by: 'authors',
  updated: 'edited',
};

/** An attribute as written: its value, `true` for a flag, and where it stands. */
interface WrittenAttribute {
  value: unknown;
  position: SourcePosition;
}

/** Reports a problem, at the attribute of some name or at the tag. */
type Report = (
  name: DiagnosticName,
  words: { message: string; hint: string },
  attribute?: string,
) => void;

/** What a tag has written on it, and a way to report what is wrong with it. */
export interface WrittenTag {
  attributes: ReadonlyMap<string, WrittenAttribute>;
  report: Report;
}

/** Reads the attributes of a tag without running the file. */
export function readTag(source: string, tag: MdxNode, problems: Problem[]): WrittenTag {
  const attributes = new Map<string, WrittenAttribute>();
  const places = attributePlaces(source, tag);
  (tag.attributes ?? []).forEach((attribute, index) => {
    const { start } = tag.position;
    const position = positionAt(source, places[index] ?? start.offset, start);
    const fault = attributeFault(attribute, attributes);
    if (fault) {
      const [name, message, hint] = fault;
      problems.push(problem(name, { position, message, hint }));
    }
    // Kept though its value is wrong, so that it isn't called missing as well.
    if (attribute.name !== undefined && !attributes.has(attribute.name)) {
      attributes.set(attribute.name, {
        value: fault ? undefined : valueOf(attribute.value),
        position,
      });
    }
  });
  return {
    attributes,
    report: (name, words, attribute) => {
      const position = attributes.get(attribute ?? '')?.position ?? tag.position.start;
      problems.push(problem(name, { ...words, position }));
    },
  };
}

function attributeFault(
  { name, value }: MdxAttribute,
  seen: ReadonlyMap<string, WrittenAttribute>,
): [DiagnosticName, string, string] | undefined {
  if (name === undefined) {
    return [
      'note-spread-attributes',
      'Attributes spread from a variable ({...note}) can’t be read without running the file.',
      'Write each attribute out: date="2021-02-16" headline="…".',
    ];
  }
  const type = ATTRIBUTES.get(name);
  if (!type) {
    const known = [...ATTRIBUTES.keys()];
    const small = name.toLowerCase();
    const meant = FOREIGN[small] ?? nearestWord(small, known);
    return [
      'note-unknown-attribute',
      `An editor’s note has no attribute “${name}”.`,
      meant ? `Did you mean ${meant}?` : `It has these: ${known.join(', ')}.`,
    ];
  }
  if (seen.has(name)) {
    return [
      'note-attribute-twice',
      `${name} is written twice, and only one can count.`,
      'Remove one of the two.',
    ];
  }
  const written = valueOf(value);
  if (written === undefined) {
    const code = typeof value === 'object' && value !== null ? value.value : '';
    return [
      'note-attribute-not-literal',
      `${name}={${code}} is an expression. Notes are read without running the file, so its value can’t be known.`,
      type === 'flag'
        ? `Write ${name} alone, or leave it out.`
        : type === 'text'
          ? `Write ${name}="…" with the text itself.`
          : 'Write the value out, without names and calls.',
    ];
  }
  return valueFault(name, type, written);
}

/** What is wrong with the value of an attribute that has one. */
function valueFault(
  name: string,
  type: 'text' | 'flag' | 'object',
  value: unknown,
): [DiagnosticName, string, string] | undefined {
  if (type === 'flag' && typeof value !== 'boolean') {
    const isNo = /^(?:false|no|off|0|)$/i.test(String(value));
    return [
      'note-attribute-malformed',
      `${name} is given the value ${codeValue(value)}, and a flag counts by being there: “false” would still mean yes.`,
      isNo ? `Remove ${name}.` : `Write ${name} alone, or leave it out.`,
    ];
  }
  if (typeof value === 'string' && isTooLong(value)) {
    return [
      'note-attribute-malformed',
      `${name} has ${value.length} characters, and a note’s attributes have at most ${LONGEST_TEXT}.`,
      'Shorten it: what is to be read at length stands between <EditorsNote …> and </EditorsNote>.',
    ];
  }
  if (isTooLong(value)) {
    return [
      'note-attribute-malformed',
      `A text in ${name} has more than ${LONGEST_TEXT} characters.`,
      'Shorten it.',
    ];
  }
  if (type === 'text' && typeof value !== 'string') {
    const isTold = typeof value === 'number';
    return [
      'note-attribute-malformed',
      isTold ? `${name}={${value}} is a number, and should be a text.` : `${name} has no text.`,
      `Write ${name}="${isTold ? value : '…'}".`,
    ];
  }
  if (type === 'object' && value === true) {
    return [
      'note-attribute-malformed',
      `${name} has no value.`,
      name === 'authors'
        ? "Write who it is by: authors={[{ name: '…' }]}."
        : `Write the path and the words: ${name}={{ src: '…', alt: '…' }}.`,
    ];
  }
  return undefined;
}

function valueOf(value: MdxAttribute['value']): unknown {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' ? literalValue(value.value) : value;
}
