import { problem, type Problem } from '../problem.ts';
import { positionAt } from '../source-position.ts';
import type { SourcePosition } from '../types.ts';
import { nearestWord } from '../words/nearest-word.ts';
import { walk, type MdxNode } from './mdx-node.ts';
import { NOTE_TAG } from './stacked-tags.ts';

/** What looks like a tag: `<Editor’sNote`, `</editors-note`, `<Editors Note`. */
const TAGS = /<\/?([\p{L}\p{N}'’ʼ´\x60._:-]+(?: notes?\b)?)/giu;

/**
 * A tag that Markdown takes for text: it has a space before its name, or what it begins with was
 * escaped, as content systems and editors that show what is written do.
 */
const SPACED = /(?:<\s+|\\<\s*|&(?:lt|#60|#x3c);\s*|＜\s*)([\p{L}'’_-]+)\s+[a-z]+\s*=/giu;

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

/** Finds the notes that are text for what stands in front of the tag's name. */
export function spacedTags(source: string, blocks: readonly MdxNode[]): Problem[] {
  if (!/<\s|\\<|&(?:lt|#)|＜/i.test(source)) return [];
  return [...walk(blocks)].flatMap(({ type, position: { start, end } }) =>
    type === 'text'
      ? spacedIn(source.slice(start.offset, end.offset)).map(({ tag, at }) =>
          misspelt(tag, positionAt(source, start.offset + at, start)),
        )
      : [],
  );
}

function spacedIn(text: string): { tag: string; at: number }[] {
  return [...text.matchAll(SPACED)].flatMap(({ 0: written, 1: name = '', index }) => {
    const tag = written.slice(0, written.indexOf(name) + name.length);
    return isNear(name) ? [{ tag, at: index }] : [];
  });
}

/**
 * Finds what was meant for the beginning of a note that ends where none has begun.
 *
 * @param end Where it ends, as an offset into the file.
 */
export function misspeltAbove(source: string, end: number): Problem | undefined {
  const above = source.slice(0, end);
  const last = spacedIn(above.slice(above.lastIndexOf(`</${NOTE_TAG}>`) + 1)).at(-1);
  return last && misspelt(last.tag, positionAt(source, above.lastIndexOf(last.tag)));
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
