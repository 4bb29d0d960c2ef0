import { describe, expect, it } from 'vitest';
import { parseNotes } from './parse-notes.ts';

const FRONT = '---\ntitle: T\npublished: 2026-02-01\n---\n\n';
/** What is wrong in a body that begins on line 6. */
const found = (body: string) =>
  parseNotes(`${FRONT}${body}\n\nBody.\n`).problems.map(
    ({ name, position: { line, column } }) => `${name} ${line}:${column}`,
  );

describe('a tag that is nearly a note', () => {
  it.each([
    ['<EditorNote date="2026-02-12">\n\nText.\n\n</EditorNote>', 'note-misspelt 6:1'],
    ['<editorsnote date="2026-02-12">Text.</editorsnote>', 'note-misspelt 6:1'],
    ['<EDITORSNOTE date="2026-02-12" />', 'note-misspelt 6:1'],
    ['<EditorsNotes date="2026-02-12" />', 'note-misspelt 6:1'],
    ['<EdtiorsNote date="2026-02-12" />', 'note-misspelt 6:1'],
    ['<editors-note date="2026-02-12" />', 'note-misspelt 6:1'],
    ['<Editors_Note date="2026-02-12" />', 'note-misspelt 6:1'],
    ['<Editors.Note date="2026-02-12" />', 'note-misspelt 6:1'],
    ['<div><EditorNote /></div>', 'note-misspelt 6:6'],
    ['As <editornote>said</editornote>.', 'note-misspelt 6:4'],
    ['As < EditorsNote date="2026-02-12" /> said.', 'note-misspelt 6:4'],
    ['<Editor’sNote date="2026-02-12" />', 'note-misspelt 6:1'],
    ["<Editor's Note date='2026-02-12' />", 'note-misspelt 6:1'],
    ['<EditorsNote date="2026-02-12">\n\nText.\n\n</EditorNote>', 'note-misspelt 10:1'],
    ['<EditorNote date="2026-02-12">\n\nText.\n\n</EditorsNote>', 'note-misspelt 6:1'],
    ['<Edit\u043ErsNote date="2026-02-12">\n\nText.\n\n</EditorsNote>', 'note-misspelt 6:1'],
    ['<Correction date="2026-02-12">\n\nText.\n\n</EditorsNote>', 'note-misspelt 6:1'],
    ['<EditorNote date="2026-02-12">Text.</EditorsNote>', 'note-misspelt 6:1'],
    ['< EditorsNote date="2026-02-12">\n\nText.\n\n</EditorsNote>', 'note-misspelt 6:1'],
    ['\\<EditorsNote date="2026-02-12">\n\nText.\n\n</EditorsNote>', 'note-misspelt 6:1'],
    ['\\<EditorsNote date="2026-02-12">\n\nText.\n\n\\</EditorsNote>', 'note-misspelt 6:1'],
    ['&lt;EditorsNote date="2026-02-12"&gt;\n\nText.', 'note-misspelt 6:1'],
  ])('is told at its place: %s', (body, expected) => {
    expect(found(body)).toEqual([expected]);
  });

  it('stands among the notes, so that those below it are in their place', () => {
    const body = '<editorsnote date="2026-02-12" />\n\n<EditorsNote date="2026-02-10" />';
    expect(found(body)).toEqual(['note-misspelt 6:1']);
  });

  it.each([
    "import EditorNote from './EditorNote.astro'\n\n<EditorNote />",
    'Write `<editorsnote>`, or:\n\n```mdx\n<EditorNote />\n```',
    '<Editor />\n\n<Note />\n\n<NoteOfEditors />',
    'It is 3 < EditorsNote.',
    'A note begins with \\<EditorsNote> and ends with &lt;/EditorsNote>.',
  ])('is none in %j', (body) => {
    expect(found(body)).toEqual([]);
  });
});
