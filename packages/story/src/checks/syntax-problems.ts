import { MdxNestingError, type MdxSyntaxError } from '../notes/mdx-errors.ts';
import type { MdxNode } from '../notes/mdx-node.ts';
import { isNearTag, misspelt, misspeltAbove, misspeltOnLine } from '../notes/misspelt-tags.ts';
import { NOTE_TAG } from '../notes/stacked-tags.ts';
import { problem, type Problem } from '../problem.ts';
import { offsetAt, positionAt } from '../source-position.ts';
import type { SourcePosition } from '../types.ts';
import { unendedImports } from './check-code.ts';
import { misquotedAttributes } from './misquoted-attributes.ts';

/** What keeps a file from being read as MDX, in its writer's terms where they are known. */
export function syntaxProblems(source: string, error: MdxSyntaxError): Problem[] {
  if (error instanceof MdxNestingError) return [nestingProblem(error)];
  const imports = unendedImports(source);
  if (imports.length > 0) return imports;
  const tags = misspeltOnLine(source, error.position.line);
  if (tags.length > 0) return tags;
  const quotes = misquoted(source, error.position);
  if (quotes.length > 0) return quotes;
  const begin = noteWithoutBegin(source, error);
  if (begin) return [begin];
  const { message, hint } = noteFault(source, error) ?? {
    message: error.message,
    hint: 'Fix the MDX there: often a tag is not closed, or a { or < in the text needs a backslash before it.',
  };
  return [problem('mdx-syntax', { position: error.position, message, hint })];
}

function nestingProblem({ message, position }: MdxNestingError): Problem {
  return problem('nested-too-deep', {
    position,
    message: `${message} Whatever builds the site would die of it.`,
    hint: 'Take some of them out. Often a tool that wrote the file wrapped what it had wrapped before.',
  });
}

/** The misquoted attributes of a tag that can't be read, and of all notes with it. */
function misquoted(source: string, { line, column }: SourcePosition): Problem[] {
  const offset = offsetAt(source, line, column);
  const tag = source.lastIndexOf('<', offset);
  if (tag < 0 || misquotedAttributes(source, tag).length === 0) return [];
  const notes = [...source.matchAll(new RegExp(`^[^\\S\\n]*<${NOTE_TAG}\\b`, 'gm'))];
  const tags = new Set([tag, ...notes.map(({ 0: text, index }) => index + text.indexOf('<'))]);
  return [...tags].sort((a, b) => a - b).flatMap((start) => misquotedIn(source, start));
}

/** Curly quotes that end one attribute and begin the next, within one that has straight ones. */
const SWALLOWING = /[“”„‟″‘’′]\s+[\w:.-]+\s*=\s*[“”„‟″‘’′]/;

/** What of a note's tag could be read as MDX, and can't have been meant so for its quotes. */
export function swallowedAttributes(source: string, { attributes, position }: MdxNode): Problem[] {
  const isSwallowing = attributes?.some(
    ({ value }) => typeof value === 'string' && SWALLOWING.test(value),
  );
  return isSwallowing ? misquotedIn(source, position.start.offset) : [];
}

/** @param tag Where it begins, as an offset into the file. */
function misquotedIn(source: string, tag: number): Problem[] {
  return misquotedAttributes(source, tag).map(({ message, quote, mended }) =>
    problem('mdx-syntax', {
      position: positionAt(source, quote),
      message,
      hint: `Write ${mended}.`,
    }),
  );
}

/** Where a note ends that something else began, or something in it that isn't ended. */
function noteWithoutBegin(source: string, { message, position }: MdxSyntaxError) {
  if (!message.startsWith(`Unexpected closing tag \`</${NOTE_TAG}>\``)) return undefined;
  const end = offsetAt(source, position.line, position.column);
  const [, name = '', line = '', column = ''] =
    /expected corresponding closing tag for `<(.*?)>` \((\d+):(\d+)\)/.exec(message) ?? [];
  if (line === '') return misspeltAbove(source, end);
  const start = offsetAt(source, Number(line), Number(column));
  const at = positionAt(source, start);
  if (!isNoteOpen(source.slice(0, start))) {
    return /^\p{Lu}/u.test(name) || isNearTag(name) ? misspelt(`<${name}>`, at) : undefined;
  }
  return problem('mdx-syntax', {
    position: at,
    message: `<${name}> begins here and doesn’t end before the editor’s note that it stands in.`,
    hint: `Write </${name}> where it ends, above </${NOTE_TAG}>; or <${name} /> if nothing belongs in it.`,
  });
}

/** Whether the last tag of a note in a text begins one. */
function isNoteOpen(text: string): boolean {
  const last = [...text.matchAll(new RegExp(`<(/?)${NOTE_TAG}\\b(?:[^>]*?(/)>)?`, 'g'))].at(-1);
  return last !== undefined && !last[1] && !last[2];
}

/** What is wrong with the tags of a note. */
function noteFault(source: string, { message, position }: MdxSyntaxError) {
  if (message.startsWith(`Expected a closing tag for \`<${NOTE_TAG}>\``)) {
    const tag = source.slice(offsetAt(source, position.line, position.column));
    const [attributes = ''] = /^<[^>]*/.exec(tag) ?? [];
    const [, date] = /\bdate="([^"]*)"/.exec(attributes) ?? [];
    return {
      message: `The editor’s note${date === undefined ? '' : ` of ${date}`} that begins here has no end, so that all below it would be part of it.`,
      hint: `Write </${NOTE_TAG}> after its last paragraph, on a line of its own.`,
    };
  }
  const [tag] =
    new RegExp(`^<${NOTE_TAG}\\b[^]*?(?:>|\\n\\s*\\n|$)`).exec(
      source.slice(offsetAt(source, position.line, position.column)),
    ) ?? [];
  if (tag !== undefined && message.startsWith('Unexpected character')) {
    return tag.endsWith('>')
      ? {
          message: 'The tag of this editor’s note can’t be read.',
          hint: 'Each attribute has a space before it, a name, an = and a value in straight quotes: date="…".',
        }
      : {
          message: 'The tag with which this editor’s note begins has no > at its end.',
          hint: `Write it so: ${tag.trim()}>`,
        };
  }
  if (message.startsWith(`Unexpected closing tag \`</${NOTE_TAG}>\``)) {
    return {
      message: `No editor’s note is open that this </${NOTE_TAG}> could end.`,
      hint: `Remove it, or write the <${NOTE_TAG} date="…"> that it ends above its text.`,
    };
  }
  if (message.startsWith(`Expected the closing tag \`</${NOTE_TAG}>\``)) {
    return {
      message: `The editor’s note ends in the middle of a paragraph, though it began outside of it.`,
      hint: `Put </${NOTE_TAG}> on a line of its own, with a blank line above it.`,
    };
  }
  return undefined;
}
