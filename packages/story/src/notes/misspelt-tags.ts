import { problem, type Problem } from '../problem.ts';
import { positionAt } from '../source-position.ts';
import type { SourcePosition } from '../types.ts';
import { nearestWord } from '../words/nearest-word.ts';
import { walk, type MdxNode } from './mdx-node.ts';
import { NOTE_TAG } from './stacked-tags.ts';

/** What looks like a tag: `<Editor’sNote`, `</editors-note`, `<Editors Note`. */
const TAGS = /<\/?([\p{L}\p{N}'’ʼ´\x60._:-]+(?: notes?\b)?)/giu;

/** A tag with a space before its name, which Markdown takes for text. */
const SPACED = /<\s+([\p{L}'’_-]+)\s+[a-z]+\s*=/giu;

/** Whether the name of a tag is nearly that of a note: `editorsnote`, `EditorNote`, `editors-note`. */
export function isNearTag(name: string): boolean {
  return name !== NOTE_TAG && isNear(name);
}

function isNear(name: string): boolean {
  const letters = name.replaceAll(/\P{L}/gu, '').toLowerCase();
  return nearestWord(letters, [NOTE_TAG.toLowerCase()]) !== undefined;
}

/** Finds the blocks and tags that are nearly notes, but for what the file itself calls so. */
export function misspeltTags(blocks: readonly MdxNode[], bound: ReadonlySet<string>): MdxNode[] {
  const isTheirs = (name: string) => bound.has(name.split('.')[0] ?? '');
  return [...walk(blocks)].filter(({ name }) => name && isNearTag(name) && !isTheirs(name));
}

/** Finds the notes that are text because of a space in front of the tag's name. */
export function spacedTags(source: string, blocks: readonly MdxNode[]): Problem[] {
  if (!/<\s/.test(source)) return [];
  return [...walk(blocks)].flatMap(({ type, position: { start, end } }) => {
    if (type !== 'text') return [];
    const matches = source.slice(start.offset, end.offset).matchAll(SPACED);
    return [...matches].flatMap(({ 1: name = '', index }) =>
      isNear(name) ? [misspelt(`< ${name}`, positionAt(source, start.offset + index, start))] : [],
    );
  });
}

/**
 * Finds what may have been meant for a note on a line that can't be read.
 *
 * @param line From 1.
 */
export function misspeltOnLine(source: string, line: number): Problem[] {
  const text = source.split('\n')[line - 1] ?? '';
  const start = source.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  return [...text.matchAll(TAGS)].flatMap(({ 1: name = '', index }) =>
    isNearTag(name)
      ? [misspelt(`<${name}>`, { line, column: index + 1, offset: start + index })]
      : [],
  );
}

/** Says that a tag isn't what it was meant for. */
export function misspelt(tag: string, position: SourcePosition): Problem {
  return problem('note-misspelt', {
    message: `${tag} is no editor’s note, so that no feed would have it and its words would stand in the article, if anywhere.`,
    hint: `Did you mean <${NOTE_TAG}>? It is written so, at its end too: </${NOTE_TAG}>.`,
    position,
  });
}
