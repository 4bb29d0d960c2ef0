import type { DiagnosticName } from '../diagnostics.ts';
import { problem, type Problem } from '../problem.ts';
import { positionAt } from '../source-position.ts';
import type { SourcePosition } from '../types.ts';
import { isTooLong, LONGEST_TEXT } from '../words/longest-text.ts';
import { nearestWord } from '../words/nearest-word.ts';
import { attributePlaces } from './attribute-places.ts';
import { literalValue } from './literal-value.ts';
import type { MdxAttribute, MdxNode } from './parse-mdx.ts';

/** Each attribute of `<EditorsNote>`: a text, a bare flag, or an object written out. */
const ATTRIBUTES: Record<string, 'text' | 'flag' | 'object'> = {
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

/** How an object is written, for hints. */
const WRITTEN: Record<string, string> = {
  authors: "authors={[{ name: 'Ada Long' }]}",
  image: "image={{ src: './gate.jpg', alt: 'The closed gate' }}",
  card: "card={{ src: './card.png', alt: 'What the card says' }}, or card={false}",
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
      attributes.set(attribute.name, { value: fault ? undefined : valueOf(attribute), position });
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
  const type = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
  if (!type) {
    const known = Object.keys(ATTRIBUTES);
    const meant = nearestWord(name, known);
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
  if (type === 'object') return objectFault(name, value);
  if (typeof value === 'object' && value !== null) {
    return [
      'note-attribute-not-literal',
      `${name}={${value.value}} is an expression. Notes are read without running the file, so its value can’t be known.`,
      type === 'flag'
        ? `Write ${name} alone, or leave it out.`
        : `Write ${name}="…" with the text itself.`,
    ];
  }
  if (type === 'flag' && typeof value === 'string') {
    return [
      'note-attribute-malformed',
      `${name}="${value}" gives a value to a flag, which counts by being there: “false” would still mean yes.`,
      `Write ${name} alone, or leave it out.`,
    ];
  }
  if (typeof value === 'string' && isTooLong(value)) {
    return [
      'note-attribute-malformed',
      `${name} has ${value.length} characters, and a note’s attributes have at most ${LONGEST_TEXT}.`,
      'Shorten it: what is to be read at length stands between <EditorsNote …> and </EditorsNote>.',
    ];
  }
  if (type === 'text' && typeof value !== 'string') {
    return ['note-attribute-malformed', `${name} has no value.`, `Write ${name}="…".`];
  }
  return undefined;
}

function objectFault(
  name: string,
  value: MdxAttribute['value'],
): [DiagnosticName, string, string] | undefined {
  const hint = `Write ${WRITTEN[name] ?? ''}.`;
  if (typeof value !== 'object' || value === null) {
    return ['note-attribute-malformed', `${name} needs an object written out.`, hint];
  }
  const written = literalValue(value.value);
  if (written !== undefined) {
    return isTooLong(written)
      ? [
          'note-attribute-malformed',
          `A text in ${name} has more than ${LONGEST_TEXT} characters.`,
          'Shorten it.',
        ]
      : undefined;
  }
  return [
    'note-attribute-not-literal',
    `${name}={${value.value}} is not written out. Notes are read without running the file, so its value can’t be known.`,
    hint,
  ];
}

function valueOf({ value }: MdxAttribute): unknown {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' ? literalValue(value.value) : value;
}
