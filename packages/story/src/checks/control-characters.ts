import { parseExpressions, parseStatements } from '../code/parse-code.ts';
import { codeTexts } from '../code/code-texts.ts';
import type { Field } from '../frontmatter.ts';
import { nodeCode } from '../notes/node-code.ts';
import { walk, type MdxNode } from '../notes/mdx-node.ts';
import { problem, type Problem } from '../problem.ts';
import { positionAt } from '../source-position.ts';
import type { SourcePosition } from '../types.ts';
import { textsIn } from '../words/texts-in.ts';

const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** A character by its number: in HTML, in YAML and JavaScript, or by a letter. */
const ESCAPES =
  /&#(?:[xX](?<html>[\da-fA-F]+)|(?<decimal>\d+));|\\(?:[uUx]\{?(?<code>[\da-fA-F]+)\}?|(?<letter>[0abefv]))/g;

const LETTERS: Record<string, number> = { 0: 0, a: 7, b: 8, v: 11, f: 12, e: 27 };

/** Finds the first character that no feed can carry and no reader sees: they come from pasting. */
export function controlCharacters(source: string): Problem[] {
  const match = FORBIDDEN.exec(source);
  if (!match) return [];
  return [found(match[0], 'stands here', positionAt(source, match.index))];
}

/** Finds the same characters where they are written by their numbers: `"\u0007"`, `&#7;`. */
export function escapedCharacters(
  source: string,
  fields: ReadonlyMap<string, Field>,
  blocks: readonly MdxNode[],
): Problem[] {
  // Whatever writes one so has one of these two.
  if (!/\\|&#/.test(source)) return [];
  const inFields = [...fields.values()].flatMap(({ value, position }) => {
    const [match] = [...textsIn(value)].flatMap((text) => FORBIDDEN.exec(text) ?? []);
    return match === undefined ? [] : [found(match, 'is written in this field', position)];
  });
  return [...inFields, ...[...walk(blocks)].flatMap((node) => inNode(source, node))];
}

function inNode(source: string, node: MdxNode): Problem[] {
  const { start, end } = node.position;
  const from = start.offset;
  const words = writtenTexts(node).some((text) => text.includes('\uFFFD') || FORBIDDEN.test(text));
  const code = codeOf(node).some((text) => FORBIDDEN.test(text));
  if (!words && !code) return [];
  for (const { index, groups = {} } of source.slice(from, end.offset).matchAll(ESCAPES)) {
    const isEntity = (groups['html'] ?? groups['decimal']) !== undefined;
    const character = escaped(groups);
    // Of what is nested, each part tells of its own.
    if (character === undefined || !(isEntity || code)) continue;
    return [found(character, 'is written here', positionAt(source, from + index, start))];
  }
  return [];
}

/** The texts of a node itself, as its reader has them. */
function writtenTexts({ type, value, alt, title, url, attributes = [] }: MdxNode): string[] {
  const words = type === 'text' ? value : undefined;
  const written = attributes.flatMap(({ name, value: it }) =>
    name !== undefined && typeof it === 'string' ? [it] : [],
  );
  return [words, alt, title, url, ...written].filter((it) => typeof it === 'string');
}

/** The texts in a node's JavaScript. */
function codeOf(node: MdxNode): string[] {
  if (node.type === 'mdxjsEsm') return codeTexts(parseStatements(node.value ?? '').statements);
  return nodeCode(node).flatMap((code) =>
    /\\|&#/.test(code) ? codeTexts(parseExpressions(code) ?? []) : [],
  );
}

/** The forbidden character that an escape stands for. */
function escaped(groups: Record<string, string | undefined>): string | undefined {
  const { html, decimal, code, letter } = groups;
  const hex = html ?? code;
  const number =
    hex === undefined ? (LETTERS[letter ?? ''] ?? Number(decimal)) : Number.parseInt(hex, 16);
  const character = number <= 0x10ffff ? String.fromCodePoint(number) : '\uFFFF';
  return FORBIDDEN.test(character) ? character : undefined;
}

function found(character: string, where: string, position: SourcePosition): Problem {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return problem('control-character', {
    message: `The character U+${code} ${where}, which nobody sees and no feed can carry.`,
    hint: 'Delete it: it is often a remainder of text that was pasted.',
    position,
  });
}
