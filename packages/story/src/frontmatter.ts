import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { FIELD_RULES } from './checks/story-fields.ts';
import { problem, type Problem } from './problem.ts';
import { FILE_START } from './source-position.ts';
import type { SourcePosition } from './types.ts';
import { yamlValue } from './write-value.ts';

const YAML_BLOCK = /^\uFEFF?---[^\S\n]*\r?\n(?:([\s\S]*?)\r?\n)?---[^\S\n]*(?=\r?\n|$)/;

/** A field of the frontmatter. */
export interface Field {
  /** As a YAML reader takes it, dates as text. */
  value: unknown;
  /** A plain value as its writer wrote it. */
  text?: string;
  /** The same of each value of a list. */
  texts?: (string | undefined)[];
  /** What stands in its line and is lost, as a # begins a comment. */
  comment?: string;
  /** Where its name stands. */
  position: SourcePosition;
}

/** The frontmatter of a story file, with its places. */
export interface Frontmatter {
  fields: ReadonlyMap<string, Field>;
  problems: Problem[];
}

/** Reads YAML frontmatter as written: a reader of dates would forget what was meant by them. */
export function readFrontmatter(source: string): Frontmatter {
  const block = YAML_BLOCK.exec(source);
  if (!block) {
    const message = 'This file has no frontmatter in YAML, so it has neither a title nor a date.';
    const hint =
      'Begin the file with a line ---, then title: and published:, then a line --- again.';
    const position = FILE_START;
    return {
      fields: new Map(),
      problems: [problem('no-frontmatter', { message, hint, position })],
    };
  }
  const yaml = block[1] ?? '';
  const start = source.indexOf('\n') + 1;
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { logLevel: 'silent', lineCounter });
  const at = (offset: number): SourcePosition => {
    const { line, col } = lineCounter.linePos(offset);
    // The first line of the file is that of three hyphens.
    return { line: Math.max(line, 1) + 1, column: Math.max(col, 1), offset: start + offset };
  };
  const [error] = document.errors;
  if (error || (document.contents && !isMap(document.contents))) {
    const message =
      error?.message.replace(/ at line \d+, column \d+:[^]*$/, '.') ??
      'The frontmatter isn’t a list of fields.';
    return unreadable(message, at(error?.pos[0] ?? 0), quoted(yaml, error?.pos[0] ?? 0));
  }
  try {
    return { fields: fieldsOf(document, yaml, at), problems: [] };
  } catch (error) {
    // An alias that refers to itself, or to so many others that no memory would do.
    return unreadable(error instanceof Error ? error.message : String(error), at(0));
  }
}

function unreadable(message: string, position: SourcePosition, mended?: string): Frontmatter {
  const hint = mended
    ? `Put quotes around the text: ${mended}`
    : 'Fix the YAML there: often a text with a colon or a quote in it needs quotes around it.';
  return {
    fields: new Map(),
    problems: [problem('frontmatter-syntax', { message, hint, position })],
  };
}

/** The field in a line, in quotes, where it has a text that YAML takes for more. */
function quoted(yaml: string, offset: number): string | undefined {
  const line = yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1).split(/\r?\n/, 1)[0] ?? '';
  const [, name = '', text = ''] = /^([\w-]+):[^\S\n]+(\S.*?)\s*$/.exec(line) ?? [];
  return FIELD_RULES[name] === 'text' ? `${name}: ${yamlValue(text)}` : undefined;
}

function fieldsOf(
  document: Document,
  yaml: string,
  at: (offset: number) => SourcePosition,
): Map<string, Field> {
  const fields = new Map<string, Field>();
  if (!isMap(document.contents)) return fields;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const position = at(key.range?.[0] ?? 0);
    const field: Field = { value: toValue(value, document), position };
    const text = sourceOf(value);
    if (text !== undefined) field.text = text;
    if (isSeq(value)) field.texts = value.items.map(sourceOf);
    const [, comment] = /^[^\n:]*:[^\S\n]+(#[^\r\n]*)/.exec(yaml.slice(key.range?.[0])) ?? [];
    if (comment !== undefined && field.value === null) field.comment = comment.trim();
    fields.set(String(key.value), field);
  }
  return fields;
}

function sourceOf(node: unknown): string | undefined {
  return isScalar(node) ? node.source : undefined;
}

function toValue(node: unknown, document: Document): unknown {
  const hasValue = typeof node === 'object' && node !== null && 'toJS' in node;
  return hasValue ? (node as { toJS: (document: Document) => unknown }).toJS(document) : node;
}
