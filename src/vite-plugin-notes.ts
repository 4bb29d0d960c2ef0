import { heldReason } from '@developing-story/story';
import {
  NOTE_TAG,
  parseNotes,
  prepareSource,
  type ImportStatement,
  type ParsedNote,
  type Treatment,
} from '@developing-story/story/parse';
import type { Plugin } from 'vite';
import type { Session } from './session.ts';

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
 * Readies story files before any MDX processor sees them: notes get their ids, and what must not
 * be published is taken out. Other MDX files are left alone.
 */
export function notesPlugin(session: Session): Plugin {
  return {
    name: 'developing-story:notes',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        if (!session.files.has(id) || !code.includes(`<${NOTE_TAG}`)) return undefined;
        const parsed = parseNotes(code);
        const names = (esm: string) => importStatements(this.parse(esm) as unknown as Program);
        return {
          code: prepareSource(code, parsed, (note) => treatment(note, session), names),
          map: null,
        };
      },
    },
  };
}

function treatment(note: ParsedNote, { isBuild, now, options }: Session): Treatment {
  if (isBuild && heldReason(note, now(), options.publication.timeZone)) return 'remove';
  return note.withdrawn ? 'empty' : 'show';
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
