import { parseExpressions } from '../code/parse-code.ts';
import { readModule, type ModuleStatement } from '../code/read-module.ts';
import { tagPlaces } from '../code/tag-places.ts';
import { nodeCode } from '../notes/node-code.ts';
import { walk, type MdxNode } from '../notes/mdx-node.ts';
import { withoutFrontmatter } from '../notes/parse-mdx.ts';
import { NOTE_TAG } from '../notes/stacked-tags.ts';
import { problem, type Problem } from '../problem.ts';
import { FILE_START, positionAt } from '../source-position.ts';
import type { SourcePosition } from '../types.ts';

/** How a block of code begins. */
const STATEMENT = /^(?:import|export)\b/;

/**
 * Finds what is wrong in the JavaScript of a story file: notes in it, which nobody can read without
 * running it, what takes their name, and imports that what follows is read on with.
 *
 * @param source The file that the blocks were read from.
 */
export function checkCode(source: string, blocks: readonly MdxNode[]): Problem[] {
  return blocks.flatMap((block) => {
    const { start, end } = block.position;
    if (block.type !== 'mdxjsEsm') return notesInExpressions(source, block);
    return checkModule(source, start, source.slice(start.offset, end.offset));
  });
}

/**
 * Finds the imports that lack a blank line after them, in a file that can't be read as MDX for what
 * it then seems to say.
 */
export function unendedImports(source: string): Problem[] {
  const text = withoutFrontmatter(source);
  let fence: string | undefined;
  let from = FILE_START;
  return paragraphs(text).flatMap(({ start, code }) => {
    const isCode = fence === undefined && STATEMENT.test(code);
    for (const [, mark] of code.matchAll(/^ {0,3}(```|~~~)/gm)) {
      if (fence === undefined) fence = mark;
      else if (fence === mark) fence = undefined;
    }
    from = positionAt(text, start, from);
    const found = isCode && unended(text, from, code);
    return found ? [found] : [];
  });
}

/** The texts between blank lines. */
function paragraphs(text: string): { start: number; code: string }[] {
  const found: { start: number; code: string }[] = [];
  let start = 0;
  for (const { 0: blank, index } of text.matchAll(/(?:^|\n)(?:[^\S\n]*(?:\n|$))+/g)) {
    if (index > start) found.push({ start, code: text.slice(start, index) });
    start = index + blank.length;
  }
  if (start < text.length) found.push({ start, code: text.slice(start) });
  return found;
}

function checkModule(source: string, from: SourcePosition, code: string): Problem[] {
  const at = (offset: number) => positionAt(source, from.offset + offset, from);
  const noBlank = unended(source, from, code);
  if (noBlank) return [noBlank];
  const { statements, fault } = readModule(code);
  if (fault) {
    return [
      problem('mdx-syntax', {
        position: at(fault.offset),
        message: `This JavaScript can’t be read: ${fault.message}.`,
        hint: 'Fix the code there. A line of text that begins with import or export is taken for code: put a word before it.',
      }),
    ];
  }
  const [place] = tagPlaces(
    statements.map(({ node }) => node),
    NOTE_TAG,
  );
  return [
    ...statements
      .filter(({ binds }) => binds.includes(NOTE_TAG))
      .map(({ type, start }) => nameTaken(at(start), type)),
    ...(place === undefined ? [] : [noteInCode(at(place))]),
  ];
}

/** Tells of the statement after which a blank line is missing. */
function unended(source: string, from: SourcePosition, code: string): Problem | undefined {
  const last = lastBeforeText(code);
  if (!last) return undefined;
  return problem('mdx-syntax', {
    position: positionAt(source, from.offset + last.start, from),
    message: `No blank line follows this ${last.type}, so what stands below it is read as code.`,
    hint: `Put a blank line after the ${last.type}.`,
  });
}

/** The last import or export of a block in which something else follows. */
function lastBeforeText(code: string): ModuleStatement | undefined {
  const { statements, fault } = readModule(code);
  const other = statements.findIndex(({ type }) => type === 'other');
  if (other >= 0) return statements[other - 1];
  if (!fault) return undefined;
  const last = statements.at(-1);
  // A mistake in the next statement is that one's.
  if (last && !STATEMENT.test(code.slice(last.end).trimStart())) return last;
  const line = code.lastIndexOf('\n', fault.offset - 1) + 1;
  const above = readModule(code.slice(0, line));
  return STATEMENT.test(code.slice(line)) || above.fault ? undefined : above.statements.at(-1);
}

function nameTaken(position: SourcePosition, type: ModuleStatement['type']): Problem {
  const does = type === 'import' ? 'imports' : 'defines';
  return problem('note-name-taken', {
    position,
    message: `This file ${does} ${NOTE_TAG} itself, so that its notes would be seen nowhere.`,
    hint: `Remove it: notes need no import. For notes by a component of your own, write developingStory({ components: { ${NOTE_TAG}: './src/components/MyNote.astro' } }) in your Astro config.`,
  });
}

function notesInExpressions(source: string, block: MdxNode): Problem[] {
  const problems: Problem[] = [];
  for (const node of walk([block])) {
    for (const code of nodeCode(node)) {
      if (!code.includes(NOTE_TAG)) continue;
      const [place] = tagPlaces(parseExpressions(code) ?? [], NOTE_TAG);
      if (place === undefined) continue;
      const { start } = node.position;
      const offset = offsetOf(source, start.offset, code, place - 1);
      problems.push(noteInCode(positionAt(source, offset, start)));
    }
  }
  return problems;
}

/** Where a tag of an expression stands in the file: the parser hands over code without its indents. */
function offsetOf(source: string, from: number, code: string, place: number): number {
  const [tag = '<'] = /^<[\w$.]*/.exec(code.slice(place)) ?? [];
  const before = code.slice(0, place).split(tag).length - 1;
  let offset = source.indexOf(tag, from);
  for (let skipped = 0; skipped < before; skipped += 1) offset = source.indexOf(tag, offset + 1);
  return Math.max(offset, from);
}

function noteInCode(position: SourcePosition): Problem {
  return problem('note-in-code', {
    position,
    message: 'This editor’s note is inside code, and notes are read without running the file.',
    hint: 'Move it out of the braces or the export, to the top of the file under the frontmatter. What is not to be published yet is a draft: <EditorsNote date="…" draft>.',
  });
}
