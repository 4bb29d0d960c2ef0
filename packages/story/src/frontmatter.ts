import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
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
  /** What stands in its line and is lost, as a # begins a comment; a text with no space after it. */
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
    return {
      fields: new Map(),
      problems: [
        problem('no-frontmatter', { ...withoutFrontmatter(source), position: FILE_START }),
      ],
    };
  }
  const yaml = block[1] ?? '';
  const start = source.indexOf('\n') + 1;
  const lineCounter = new LineCounter();
  const at = (offset: number): SourcePosition => {
    const { line, col } = lineCounter.linePos(offset);
    // The first line of the file is that of three hyphens.
    return { line: Math.max(line, 1) + 1, column: Math.max(col, 1), offset: start + offset };
  };
  let document: Document;
  try {
    document = parseDocument(yaml, { logLevel: 'silent', lineCounter, merge: true });
    const fault = documentFault(document);
    if (fault) return unreadable(fault.message, at(fault.offset), fault.hint);
  } catch (error) {
    // Lists in one another so deep that no reader follows them.
    return unreadable(error instanceof Error ? error.message : String(error), at(0));
  }
  // A tag that no reader knows is a warning, and another reader's error.
  const [error] = [...document.errors, ...document.warnings];
  const fault = error && yamlFault(yaml, error.code, error.pos[0]);
  if (fault) return unreadable(fault.message, at(fault.offset), fault.hint);
  if (error || (document.contents && !isMap(document.contents))) {
    const message =
      error?.message.split(/ at line \d|\n/)[0] ?? 'The frontmatter isn’t a list of fields.';
    const mended = quoted(yaml, error?.pos[0] ?? 0);
    const hint = mended && `Put quotes around the text: ${mended}`;
    return unreadable(message, at(error?.pos[0] ?? 0), hint);
  }
  return fieldsOf(document, yaml, at);
}

/** Why no frontmatter is found. */
function withoutFrontmatter(source: string): { message: string; hint: string } {
  if (/^\uFEFF?---[^\S\n]*\r?\n/.test(source)) {
    return {
      message: 'The frontmatter has no end: no line --- follows its fields.',
      hint: 'Write a line --- after the last field, with nothing else in it.',
    };
  }
  if (/^\uFEFF?\+\+\+/.test(source)) {
    return {
      message: 'The frontmatter is between lines of +++, which is TOML, and stories have YAML.',
      hint: 'Write lines of --- instead, and each field with a colon: title: …',
    };
  }
  if (/^\s+---\s*\n/.test(source)) {
    return {
      message: 'The frontmatter doesn’t begin at the beginning of the file.',
      hint: 'Remove what stands above the first ---, blank lines as well.',
    };
  }
  return {
    message: 'This file has no frontmatter in YAML, so it has neither a title nor a date.',
    hint: 'Begin the file with a line ---, then title: and published:, then a line --- again.',
  };
}

/** What is wrong with YAML, where the parser's words for it don't help. */
function yamlFault(yaml: string, code: string, offset: number) {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = yaml.slice(start).split(/\r?\n/, 1);
  if (code === 'DUPLICATE_KEY') {
    const [name = ''] = line.trim().split(':');
    return {
      message: `${name} is written twice, and only one can count.`,
      hint: 'Remove one of the two.',
      offset,
    };
  }
  if (code === 'TAB_AS_INDENT') {
    const message = 'This line begins with a tab, and YAML has spaces there.';
    return { message, hint: 'Write spaces instead of it, or nothing.', offset };
  }
  if (/[[,]\s*#/.test(line)) {
    const mended = line.replaceAll(
      /([[,]\s*)(#[^\],]*)/g,
      (_, before: string, text: string) => `${before}'${text.trim()}'`,
    );
    return { message: 'A # begins a comment here.', hint: `Write ${mended.trim()}.`, offset };
  }
  // What isn't ended goes on to the end of the file, far from where it begins.
  const opened = [...yaml.slice(0, offset).matchAll(/^([\w-]+):[^\S\n]+(["'])(.*)$/gm)];
  const open = opened.findLast(({ 2: quote = '', 3: text = '' }) => !text.includes(quote));
  if (code === 'MISSING_CHAR' && open && line.trimEnd() !== '' && offset > start) {
    const [, name = '', quote = '', text = ''] = open;
    return {
      message: `The text of ${name} begins with ${quote} and has none at its end.`,
      hint: `Write ${name}: ${yamlValue(text.trim())}.`,
      offset: open.index + name.length + 2,
    };
  }
  return undefined;
}

const HINT =
  'Fix the YAML there: often a text with a colon or a quote in it needs quotes around it.';

function unreadable(message: string, position: SourcePosition, hint = HINT): Frontmatter {
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

/** More than anybody writes into one another. */
const DEEPEST = 50;

interface DocumentFault {
  message: string;
  hint?: string;
  offset: number;
}

/** What a reader of YAML takes, and what comes of it nobody can use. */
function documentFault(document: Document): DocumentFault | undefined {
  const anchors = new Map<string, unknown>();
  let fault: DocumentFault | undefined;
  visit(document, {
    Node: (_, node, path) => {
      if (path.length > 2 * DEEPEST) {
        const message = `More than ${DEEPEST} lists or groups of fields are in one another here.`;
        fault = { message, offset: node.range?.[0] ?? 0 };
      }
      if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
      return fault && visit.BREAK;
    },
    Alias: (_, { source, range }, path) => {
      const message = path.includes(anchors.get(source) as never)
        ? `*${source} stands for what it is a part of, which would have no end.`
        : anchors.has(source)
          ? undefined
          : `*${source} stands for nothing: no &${source} comes before it.`;
      const hint = `Write here what is meant, instead of *${source}. A text that begins with * needs quotes around it.`;
      if (message !== undefined) fault = { message, hint, offset: range?.[0] ?? 0 };
      return fault && visit.BREAK;
    },
  });
  return fault;
}

function fieldsOf(
  document: Document,
  yaml: string,
  at: (offset: number) => SourcePosition,
): Frontmatter {
  const fields = new Map<string, Field>();
  const merged: [string, Field][] = [];
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    if (!isScalar(key)) continue;
    const position = at(key.range?.[0] ?? 0);
    let field: Field;
    try {
      field = { value: isNode(value) ? value.toJS(document) : value, position };
    } catch {
      const message =
        'The aliases here stand for others, which together are more than fits anywhere.';
      return unreadable(message, position, 'Write out what is meant, without * and &.');
    }
    const text = sourceOf(value);
    if (text !== undefined) field.text = text;
    if (isSeq(value)) field.texts = value.items.map(sourceOf);
    const [, comment] = /^[^\n:]*:[^\S\n]+(#[^\r\n]*)/.exec(yaml.slice(key.range?.[0])) ?? [];
    if (comment !== undefined && field.value === null) field.comment = comment.trim();
    // With a space behind its # it was meant for a comment.
    if (isScalar(value) && value.type === 'PLAIN' && /^\S/.test(value.comment ?? ''))
      field.comment = `#${value.comment}`;
    // A key <<: what it stands for are fields as well, but for those that are written out.
    if (typeof key.value === 'symbol') merged.push(...mergedFields(field));
    else fields.set(String(key.value), field);
  }
  for (const [name, field] of merged) if (!fields.has(name)) fields.set(name, field);
  return { fields, problems: [] };
}

function sourceOf(node: unknown): string | undefined {
  return isScalar(node) ? node.source : undefined;
}

function mergedFields({ value, position }: Field): [string, Field][] {
  return [value]
    .flat()
    .flatMap((map: unknown) =>
      Object.entries(map ?? {}).map(([name, value]): [string, Field] => [
        name,
        { value, position, ...(typeof value === 'string' && { text: value }) },
      ]),
    );
}
