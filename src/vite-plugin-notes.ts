import { heldReason } from '@developing-story/story';
import {
  NOTE_TAG,
  parseNotes,
  frontmatterAlone,
  prepareSource,
  readFrontmatter,
  type ImportStatement,
  type ParsedNote,
  type Treatment,
} from '@developing-story/story/parse';
import type { Plugin } from 'vite';
import type { Session } from './session.ts';
import { MDX_NOTE } from './vite-plugin-config.ts';

/** The shape of what Vite's parser returns, as far as it is read here. */
interface Program {
  body: {
    type: string;
    start: number;
    end: number;
    specifiers?: { local: { name: string } }[];
  }[];
}

/**
 * Readies story files before any MDX processor sees them: notes get their ids, what must not be
 * published is taken out, and a page that renders the file by itself finds what shows a note.
 * Other MDX files are left alone.
 */
export function notesPlugin(session: Session): Plugin {
  return {
    name: 'developing-story:notes',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        const story = session.files.get(id);
        if (story === undefined) return undefined;
        if (isTakenDown(code)) return { code: frontmatterAlone(code), map: null };
        if (!code.includes(`<${NOTE_TAG}`)) return undefined;
        const prepared = prepareSource(code, parseNotes(code), {
          story,
          treat: (note) => treatment(note, session),
          importedNames: (esm) => importStatements(this.parse(esm) as unknown as Program),
        });
        return { code: withDefaultNote(prepared), map: null };
      },
    },
  };
}

/** Nothing of a story that was taken down is compiled, so no word or picture of it is published. */
function isTakenDown(code: string): boolean {
  return readFrontmatter(code).fields.has('withdrawn');
}

function treatment(note: ParsedNote, { isBuild, now, options }: Session): Treatment {
  if (isBuild && heldReason(note, now(), options.publication.timeZone)) return 'remove';
  return note.withdrawn ? 'empty' : 'show';
}

/**
 * Adds the component that Astro's MDX takes for notes where a page gives none of its own. It goes
 * to the end, so that every line keeps its place; a file that exports `components` itself, or ends
 * in something never closed, stays as it is.
 */
function withDefaultNote(code: string): string {
  const added = `${code}\n\nimport DevelopingStoryNote from '${MDX_NOTE}';\nexport const components = { ${NOTE_TAG}: DevelopingStoryNote };\n`;
  const esm = parseNotes(added).blocks.filter(({ type }) => type === 'mdxjsEsm');
  const exported = esm.filter(({ value = '' }) => /\bexport\b[^;]*\bcomponents\b/.test(value));
  return exported.length === 1 && exported[0] === esm.at(-1) ? added : code;
}

function importStatements({ body }: Program): ImportStatement[] {
  return body
    .filter(({ type }) => type === 'ImportDeclaration')
    .map(({ start, end, specifiers = [] }) => ({
      start,
      end,
      names: specifiers.map(({ local }) => local.name),
    }));
}
