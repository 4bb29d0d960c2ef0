import { walk, type MdxNode } from './parse-mdx.ts';
import type { ParsedNote, ParsedStory } from './parse-notes.ts';
import { NOTE_TAG } from './stacked-tags.ts';

/** How a note goes into the page: with its words, as an empty tag with its id, or not at all. */
export type Treatment = 'show' | 'empty' | 'remove';

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What `prepareSource` can't tell from the file. */
export interface Preparation {
  /** The story's name in its collection, which each tag gets beside its id. */
  story: string;
  /** What to do with each note. */
  treat: (note: ParsedNote) => Treatment;
  /** Reads the names an `import` block binds; the compiler at hand knows how. */
  importedNames: (code: string) => ImportStatement[];
}

/**
 * Readies a story file for compiling: each tag gets its story and the note's id, the text of
 * one-line notes its paragraph, and what must not be published is blanked out together with the
 * imports that only it used. Every line keeps its place.
 *
 * @param source The file that `parsed` was read from.
 */
export function prepareSource(
  source: string,
  parsed: ParsedStory,
  { story, treat, importedNames }: Preparation,
): string {
  const place = ` story={${JSON.stringify(story)}}`;
  const edits: Edit[] = [];
  const cut: Edit[] = [];
  for (const note of parsed.notes) {
    const { offset: start } = note.position;
    const treatment = treat(note);
    if (treatment === 'show') edits.push(...marked(note, place));
    else {
      const tag = treatment === 'empty' ? emptied(note, place) : '';
      cut.push({ start, end: note.end, text: tag + newlines(source.slice(start, note.end)) });
    }
  }
  if (cut.length > 0)
    edits.push(...cut, ...unusedImports(source, parsed.blocks, cut, importedNames));
  return apply(source, edits);
}

/** One `import` of a block of ESM, placed by offsets into the block. */
export interface ImportStatement {
  start: number;
  end: number;
  names: string[];
}

/** The tag of a withdrawn note: its facts, without its words. */
function emptied({ id, date, kind, withdrawn, edited }: ParsedNote, place: string): string {
  const facts = { id, date, kind, withdrawn: withdrawn?.date, reason: withdrawn?.reason, edited };
  const attributes = Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}={${JSON.stringify(value)}}`);
  return `<${NOTE_TAG}${place}${attributes.join('')} />`;
}

function marked(note: ParsedNote, place: string): Edit[] {
  const start = note.position.offset + `<${NOTE_TAG}`.length;
  const id = note.explicitId ? '' : ` id="${note.id}"`;
  const edits: Edit[] = [{ start, end: start, text: place + id }];
  if (note.bareText) {
    const { start, end } = note.bareText;
    edits.push({ start, end: start, text: '<p>' }, { start: end, end, text: '</p>' });
  }
  return edits;
}

/** An import left standing would still bring its picture into the site. */
function unusedImports(
  source: string,
  blocks: readonly MdxNode[],
  cut: readonly Edit[],
  importedNames: (code: string) => ImportStatement[],
): Edit[] {
  // What is cut are whole blocks, so that where a block starts tells.
  const starts = new Set(cut.map(({ start }) => start));
  const isCut = (node: MdxNode): boolean => starts.has(node.position.start.offset);
  const imports = blocks
    .filter(({ type }) => type === 'mdxjsEsm')
    .flatMap((block) => {
      const { offset } = block.position.start;
      const code = source.slice(offset, block.position.end.offset);
      return importedNames(code).map((it) => ({
        ...it,
        start: offset + it.start,
        end: offset + it.end,
      }));
    });
  const removed = codeOf(blocks.filter(isCut), source, imports);
  const kept = codeOf(
    blocks.filter((block) => !isCut(block)),
    source,
    imports,
  );
  return imports
    .filter(({ names }) => names.some((name) => mentions(removed, name)))
    .filter(({ names }) => !names.some((name) => mentions(kept, name)))
    .map(({ start, end }) => ({ start, end, text: newlines(source.slice(start, end)) }));
}

/** All JavaScript and tag names under some blocks, import statements aside. */
function codeOf(
  blocks: readonly MdxNode[],
  source: string,
  imports: readonly { start: number; end: number }[],
): string {
  const parts: string[] = [];
  for (const node of walk(blocks)) {
    if (node.type === 'mdxjsEsm') parts.push(withoutImports(node, source, imports));
    else if (node.type.endsWith('Expression')) parts.push(node.value ?? '');
    else if (node.type.startsWith('mdxJsx')) parts.push(tagCode(node));
  }
  return parts.join('\n');
}

function withoutImports(
  block: MdxNode,
  source: string,
  imports: readonly { start: number; end: number }[],
): string {
  const { start, end } = block.position;
  const inside = imports.filter((it) => it.start >= start.offset && it.end <= end.offset);
  const edits = inside.map((it) => ({ ...it, text: '' }));
  return apply(source.slice(0, end.offset), edits).slice(start.offset);
}

function tagCode(node: MdxNode): string {
  const values = (node.attributes ?? []).map(({ name, value }) => {
    if (typeof value === 'object' && value !== null) return value.value;
    // A spread has its code as its value; any other text is a text.
    return name === undefined ? (value ?? '') : '';
  });
  return [node.name ?? '', ...values].join('\n');
}

function mentions(code: string, name: string): boolean {
  const escaped = name.replace(/[$]/g, '\\$&');
  return new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`, 'u').test(code);
}

function newlines(text: string): string {
  return text.replace(/[^\r\n]/g, '');
}

function apply(source: string, edits: readonly Edit[]): string {
  let result = source;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}
