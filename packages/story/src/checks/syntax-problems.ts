import type { MdxSyntaxError } from '../notes/parse-mdx.ts';
import { NOTE_TAG } from '../notes/stacked-tags.ts';
import { problem, type Problem } from '../problem.ts';
import { offsetAt, positionAt } from '../source-position.ts';
import type { SourcePosition } from '../types.ts';
import { unendedImports } from './check-code.ts';
import { misquotedAttributes } from './misquoted-attributes.ts';

/** What keeps a file from being read as MDX, in its writer's terms where they are known. */
export function syntaxProblems(source: string, error: MdxSyntaxError): Problem[] {
  const imports = unendedImports(source);
  if (imports.length > 0) return imports;
  const quotes = misquoted(source, error.position);
  if (quotes.length > 0) return quotes;
  const { message, hint } = noteFault(source, error) ?? {
    message: error.message,
    hint: 'Fix the MDX there: often a tag is not closed, or a { or < in the text needs a backslash before it.',
  };
  return [problem('mdx-syntax', { position: error.position, message, hint })];
}

/** The attributes without straight quotes of a tag that can't be read, and of all notes with it. */
function misquoted(source: string, { line, column }: SourcePosition): Problem[] {
  const offset = offsetAt(source, line, column);
  const tag = source.lastIndexOf('<', offset);
  if (tag < 0 || misquotedAttributes(source, tag).length === 0) return [];
  const notes = [...source.matchAll(new RegExp(`^[^\\S\\n]*<${NOTE_TAG}\\b`, 'gm'))];
  const tags = new Set([tag, ...notes.map(({ 0: text, index }) => index + text.indexOf('<'))]);
  return [...tags]
    .sort((a, b) => a - b)
    .flatMap((start) =>
      misquotedAttributes(source, start).map(({ written, quote, isCurly, mended }) =>
        problem('mdx-syntax', {
          position: positionAt(source, quote),
          message: isCurly
            ? `The quotes of ${written} are curly, as word processors make them, and a tag needs straight ones.`
            : `${written} has no quotes around its value.`,
          hint: `Write ${mended}.`,
        }),
      ),
    );
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
