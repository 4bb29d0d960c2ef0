import { relative } from 'node:path';
import {
  NOTE_TAG,
  parseMdx,
  parseNotes,
  prepareSource,
  readModule,
  type ParsedNote,
  type ParsedStory,
  type Treatment,
} from '@developing-story/story/parse';
import type { Plugin } from 'vite';
import { heldNote } from '../setup/held.ts';
import type { Run } from '../setup/run.ts';
import { storyState, withdrawnSource } from './story-state.ts';
import { MDX_NOTE, NAMING } from './config.ts';

/**
 * Readies story files before any MDX processor sees them: notes get their ids, what must not be
 * published is taken out, and a page that renders the file by itself finds what shows a note.
 * Other MDX files are left alone.
 */
export function notesPlugin(run: Run): Plugin {
  return {
    name: 'developing-story:notes',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        const story = run.files.get(id);
        if (story === undefined) return undefined;
        const { source, hasNotes } = preparedStory(code, story, run);
        return { code: hasNotes ? withDefaultNote(source) : source, map: null };
      },
    },
  };
}

/**
 * Has a story that can't be loaded or rendered say its file, on pages of the publisher's as well:
 * what MDX is compiled to is a function `MDXContent`, by its specification, and Astro loads it by
 * `getMod` of a module of its own.
 */
export function renderFaultsPlugin(run: Run): Plugin {
  return {
    name: 'developing-story:render-faults',
    transform: {
      filter: { id: /\.mdx(?:\?astroPropagatedAssets)?$/ },
      handler(code, id) {
        const [path = '', isLoader] = id.split('?');
        if (!run.files.has(path)) return undefined;
        const file = JSON.stringify(
          relative(this.environment.config.root, path).replaceAll('\\', '/'),
        );
        const named =
          isLoader === undefined
            ? `import { namingContent } from '${NAMING}';\nif (typeof MDXContent === 'function') MDXContent = namingContent(${file}, MDXContent);`
            : `import { namingFile } from '${NAMING}';\nif (typeof getMod === 'function') defaultMod.getMod = () => namingFile(${file}, getMod);`;
        return { code: `${code}\n${named}\n`, map: null };
      },
    },
  };
}

/**
 * A story's file as it may be compiled, and whether there are notes to be shown in it.
 *
 * @param read Its notes, where they have been read.
 */
export function preparedStory(
  code: string,
  story: string,
  run: Run,
  read?: Pick<ParsedStory, 'notes' | 'blocks'>,
): { source: string; hasNotes: boolean } {
  const state = storyState(code, run);
  if (state === 'held') return { source: '', hasNotes: false };
  if (state === 'withdrawn') return { source: withdrawnSource(code), hasNotes: false };
  if (!code.includes(`<${NOTE_TAG}`)) return { source: code, hasNotes: false };
  const parsed = read ?? parseNotes(code);
  const treat = (note: ParsedNote) => treatment(note, run);
  return {
    source: prepareSource(code, parsed, { story, treat }),
    hasNotes: parsed.blocks.length > 0,
  };
}

function treatment(note: ParsedNote, run: Run): Treatment {
  if (run.isBuild && heldNote(note, run)) return 'remove';
  return note.withdrawn ? 'empty' : 'show';
}

/**
 * Adds the component that Astro's MDX takes for notes where a page gives none of its own. It goes
 * to the end, so that every line keeps its place; a file that has something called `components`
 * itself, or ends in something never closed, stays as it is.
 */
function withDefaultNote(code: string): string {
  const added = `${code}\n\nimport DevelopingStoryNote from '${MDX_NOTE}';\nexport const components = { ${NOTE_TAG}: DevelopingStoryNote };\n`;
  const blocks = parseMdx(added);
  if (blocks.at(-1)?.type !== 'mdxjsEsm') return code;
  const own = blocks.slice(0, -1).filter(({ type }) => type === 'mdxjsEsm');
  const statements = own.flatMap(({ value = '' }) => readModule(value).statements);
  return statements.some(({ binds, exports }) => [...binds, ...exports].includes('components'))
    ? code
    : added;
}
