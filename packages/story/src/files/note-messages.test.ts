import { expect, it } from 'vitest';
import { file, GOOD, told } from '../../test/told.ts';

const note = (attributes: string) =>
  file(GOOD, `<EditorsNote ${attributes}>\n\nText.\n\n</EditorsNote>\n\nArticle.`);

/** Attributes of a note, the code's name with its place, what is wrong, and what to write instead. */
it.each([
  [
    '',
    '6:1 note-without-date',
    'This editor’s note has no date, so readers can’t be told when the story changed.',
    'Write the day as date="YYYY-MM-DD", or the instant with its offset as date="YYYY-MM-DDThh:mm+hh:mm".',
  ],
  ['date', '6:14 note-attribute-malformed', 'date has no text.', 'Write date="…".'],
  [
    'date=""',
    '6:14 unreadable-date',
    'date="" can’t be read as a date.',
    'Write a day as date="YYYY-MM-DD", or an instant with its offset as date="YYYY-MM-DDThh:mm+hh:mm".',
  ],
  [
    'date="2026-02-12" date="2026-02-12"',
    '6:32 note-attribute-twice',
    'date is written twice, and only one can count.',
    'Remove one of the two.',
  ],
  [
    'date="soon"',
    '6:14 unreadable-date',
    'date="soon" can’t be read as a date.',
    'Write a day as date="YYYY-MM-DD", or an instant with its offset as date="YYYY-MM-DDThh:mm+hh:mm".',
  ],
  [
    'date="2026-02-30"',
    '6:14 impossible-date',
    'date="2026-02-30" has a day 30, and that month has 28.',
    'Write date="2026-02-28", if its last day is meant.',
  ],
  [
    'date={5}',
    '6:14 note-attribute-malformed',
    'date={5} is a number, and should be a text.',
    'Write date="5".',
  ],
  [
    'date="2026-02-09"',
    '6:1 note-before-published',
    'This editor’s note of 2026-02-09 is older than the story, which was first published 2026-02-10.',
    'Fix the date of the note, or “published” in the frontmatter.',
  ],
  [
    'date="2026-02-12" id="published"',
    '6:32 note-reserved-id',
    'id="published" is the id of the story’s first publication.',
    'Choose another id, or leave it out: a note has an id by its date.',
  ],
  [
    'date="2026-02-12" id="ds-x"',
    '6:32 note-reserved-id',
    'id="ds-x" begins with ds-, as do the names that pages give to parts of their own, so links to the note would lead there.',
    'Choose another id, or leave it out: a note has an id by its date.',
  ],
  [
    'date="2026-02-12" id="A"',
    '6:32 note-malformed-id',
    'id="A" can’t stand in an address.',
    'Use small letters a to z, digits and single hyphens between them: id="a".',
  ],
  [
    'date="2026-02-12" id=""',
    '6:32 note-malformed-id',
    'id="" can’t stand in an address.',
    'Use small letters a to z, digits and single hyphens between them.',
  ],
  ['date="2026-02-12" id', '6:32 note-attribute-malformed', 'id has no text.', 'Write id="…".'],
  [
    'date="2026-02-12" id="--"',
    '6:32 note-malformed-id',
    'id="--" can’t stand in an address.',
    'Use small letters a to z, digits and single hyphens between them.',
  ],
  [
    'date="2026-02-12" kind="fix"',
    '6:32 note-unknown-kind',
    'There is no kind of note “fix”.',
    'Write one of: update, correction, clarification, retraction. Without kind a note is an update.',
  ],
  [
    'date="2026-02-12" kind',
    '6:32 note-attribute-malformed',
    'kind has no text.',
    'Write kind="…".',
  ],
  [
    'date="2026-02-12" kind="correction" quiet',
    '6:50 quiet-correction',
    'A correction can’t be quiet: readers who saw the mistake must hear of it.',
    'Remove quiet.',
  ],
  [
    'date="2026-02-12" withdrawn="2026-02-13"',
    '6:32 withdrawn-without-reason',
    'A withdrawn note must tell its readers why.',
    'Add reason="…" beside withdrawn, a sentence that readers will see.',
  ],
  [
    'date="2026-02-12" reason="R"',
    '6:32 reason-without-withdrawn',
    'reason says why a note was withdrawn, and this one is not.',
    'Add withdrawn="…" with the day, or remove reason.',
  ],
  [
    'date="2026-02-12" withdrawn="2026-02-11" reason="R"',
    '6:1 withdrawn-before-date',
    'This editor’s note of 2026-02-12 says that it was withdrawn before that, 2026-02-11.',
    'Fix one of the two dates.',
  ],
  [
    'date="2026-02-12" edited="2026-02-11"',
    '6:1 edited-before-date',
    'This editor’s note of 2026-02-12 says that it was edited before that, 2026-02-11.',
    'Fix one of the two dates.',
  ],
  [
    'date="2026-02-12" edited="2031-02-11"',
    '6:1 date-ahead',
    '2031-02-11 is in the future, so it can’t have happened yet.',
    'Write the day on which it happened. Only notes and stories can be dated in the future.',
  ],
  [
    'date="2026-02-12" withdrawn reason="R"',
    '6:32 note-attribute-malformed',
    'withdrawn has no text.',
    'Write withdrawn="…".',
  ],
  [
    'date="2026-02-12" withdrawn="2026-02-13" reason=""',
    '6:32 withdrawn-without-reason',
    'A withdrawn note must tell its readers why.',
    'Add reason="…" beside withdrawn, a sentence that readers will see.',
  ],
  [
    'date="2026-02-12" foo="x"',
    '6:32 note-unknown-attribute',
    'An editor’s note has no attribute “foo”.',
    'It has these: date, kind, headline, id, authors, key, pinned, quiet, edited, withdrawn, reason, draft, image, card.',
  ],
  [
    'date="2026-02-12" x:y="1"',
    '6:32 note-unknown-attribute',
    'An editor’s note has no attribute “x:y”.',
    'It has these: date, kind, headline, id, authors, key, pinned, quiet, edited, withdrawn, reason, draft, image, card.',
  ],
  [
    'date="2026-02-12" headline',
    '6:32 note-attribute-malformed',
    'headline has no text.',
    'Write headline="…".',
  ],
  [
    'date="2026-02-12" pinned={1}',
    '6:32 note-attribute-malformed',
    'pinned is given the value 1, and a flag counts by being there: “false” would still mean yes.',
    'Write pinned alone, or leave it out.',
  ],
  [
    'date="2026-02-12" authors={["Ada", 5]}',
    '6:32 note-attribute-malformed',
    'An author is a name, and 5 is none.',
    "Write authors={['Ada', { name: '5' }]}.",
  ],
  [
    'date="2026-02-12" authors',
    '6:32 note-attribute-malformed',
    'authors has no value.',
    "Write who it is by: authors={[{ name: '…' }]}.",
  ],
  [
    'date="2026-02-12" image={{ src: "./a.jpg" }}',
    '6:32 image-without-alt',
    'The picture ./a.jpg has no alt, so readers who can’t see it aren’t told what it shows.',
    "Write image={{ src: './a.jpg', alt: '…' }} with what the picture shows; alt: '' where it says nothing that the words don’t.",
  ],
  [
    'date="2026-02-12" draft="no"',
    '6:32 note-attribute-malformed',
    "draft is given the value 'no', and a flag counts by being there: “false” would still mean yes.",
    'Remove draft.',
  ],
  [
    'date="2026-03-01"',
    '6:1 day-note-today',
    'This editor’s note is dated today without a time, so feeds place it at noon, whenever it was written.',
    'Write the time as well, date="2026-03-01Thh:mm-05:00" with the hour and the minute.',
  ],
  [
    'date="2026-02-12" class="x"',
    '6:32 note-unknown-attribute',
    'An editor’s note has no attribute “class”.',
    'It has these: date, kind, headline, id, authors, key, pinned, quiet, edited, withdrawn, reason, draft, image, card.',
  ],
  [
    'date="2026-02-12" headline={["a"]}',
    '6:32 note-attribute-malformed',
    'headline has no text.',
    'Write headline="…".',
  ],
  [
    'date="2026-02-12" pinned=""',
    '6:32 note-attribute-malformed',
    "pinned is given the value '', and a flag counts by being there: “false” would still mean yes.",
    'Remove pinned.',
  ],
  [
    'date="2026-02-12" pinned={null}',
    '6:32 note-attribute-malformed',
    'pinned is given the value null, and a flag counts by being there: “false” would still mean yes.',
    'Write pinned alone, or leave it out.',
  ],
  [
    'date="2026-02-12" headline={null}',
    '6:32 note-attribute-malformed',
    'headline has no text.',
    'Write headline="…".',
  ],
  [
    'date="2026-02-12" headline={undefined}',
    '6:32 note-attribute-not-literal',
    'headline={undefined} is an expression. Notes are read without running the file, so its value can’t be known.',
    'Write headline="…" with the text itself.',
  ],
])('<EditorsNote %s>', (attributes, ...expected) => {
  expect(told(note(attributes))).toEqual(expected);
});

it.each([
  [
    'date={day}',
    '6:14 note-attribute-not-literal',
    'date={day} is an expression. Notes are read without running the file, so its value can’t be known.',
    'Write date="…" with the text itself.',
  ],
  [
    'date="2026-02-12" {...x}',
    '6:32 note-spread-attributes',
    'Attributes spread from a variable ({...note}) can’t be read without running the file.',
    'Write each attribute out: date="2021-02-16" headline="…".',
  ],
  [
    'date="2026-02-12" headline={x}',
    '6:32 note-attribute-not-literal',
    'headline={x} is an expression. Notes are read without running the file, so its value can’t be known.',
    'Write headline="…" with the text itself.',
  ],
  [
    'date="2026-02-12" headline={`a${b}`}',
    '6:32 note-attribute-not-literal',
    'headline={`a${b}`} is an expression. Notes are read without running the file, so its value can’t be known.',
    'Write headline="…" with the text itself.',
  ],
  [
    'date="2026-02-12" key={maybe}',
    '6:32 note-attribute-not-literal',
    'key={maybe} is an expression. Notes are read without running the file, so its value can’t be known.',
    'Write key alone, or leave it out.',
  ],
  [
    'date="2026-02-12" authors={ada}',
    '6:32 note-attribute-not-literal',
    'authors={ada} is an expression. Notes are read without running the file, so its value can’t be known.',
    'Write the value out, without names and calls.',
  ],
  [
    'date="2026-02-12" image={{ src: "./a.jpg", alt: x }}',
    '6:32 note-attribute-not-literal',
    'image={{ src: "./a.jpg", alt: x }} is an expression. Notes are read without running the file, so its value can’t be known.',
    'Write the value out, without names and calls.',
  ],
])('an expression: <EditorsNote %s>', (attributes, ...expected) => {
  expect(told(note(attributes))).toEqual(expected);
});

it.each([
  [
    '<EditorsNote date="2026-02-12" pinned>A.</EditorsNote>\n\n<EditorsNote date="2026-02-11" pinned>B.</EditorsNote>\n\nA.',
    '8:1 two-pinned-notes',
    'Another note above this one is pinned too, and only one can come first.',
    'Remove pinned from one of the two.',
  ],
  [
    '<EditorsNote date="2026-02-11">A.</EditorsNote>\n\n<EditorsNote date="2026-02-12">B.</EditorsNote>\n\nA.',
    '6:1 note-out-of-order',
    'This editor’s note of 2026-02-11 stands above one of 2026-02-12 (line 8), which is newer. Notes are stacked newest first.',
    'Swap the two, or mend the date that is wrong.',
  ],
  [
    '<EditorsNote date="2026-02-12" id="a">A.</EditorsNote>\n\n<EditorsNote date="2026-02-11" id="a">B.</EditorsNote>\n\nA.',
    '6:1 note-duplicate-id',
    'Two notes of this story have the id “a”; the other is on line 8. Links and feeds couldn’t tell them apart.',
    'Give the newer one an id of its own: id="…".',
  ],
  [
    '<EditorsNote date="2026-02-12">\n\n<EditorsNote date="2026-02-11">B.</EditorsNote>\n\n</EditorsNote>\n\nA.',
    '8:1 note-nested',
    'This editor’s note is inside another element, where it can’t be stacked.',
    'Move it out, to the top of the file under the frontmatter.',
  ],
  [
    '<div>\n\n<EditorsNote date="2026-02-11">B.</EditorsNote>\n\n</div>\n\nA.',
    '8:1 note-nested',
    'This editor’s note is inside another element, where it can’t be stacked.',
    'Move it out, to the top of the file under the frontmatter.',
  ],
  [
    '> <EditorsNote date="2026-02-11">B.</EditorsNote>\n\nA.',
    '6:3 note-nested',
    'This editor’s note is inside another element, where it can’t be stacked.',
    'Move it out, to the top of the file under the frontmatter.',
  ],
  [
    'A <EditorsNote date="2026-02-11">B.</EditorsNote> b.',
    '6:3 note-nested',
    'This editor’s note is inside another element, where it can’t be stacked.',
    'Move it out, to the top of the file under the frontmatter.',
  ],
  [
    '{true && <EditorsNote date="2026-02-11">B.</EditorsNote>}\n\nA.',
    '6:10 note-in-code',
    'This editor’s note is inside code, and notes are read without running the file.',
    'Move it out of the braces or the export, to the top of the file under the frontmatter. What is not to be published yet is a draft: <EditorsNote date="…" draft>.',
  ],
  [
    "import EditorsNote from './a.js'\n\nA.",
    '6:1 note-name-taken',
    'This file imports EditorsNote itself, so that its notes would be seen nowhere.',
    "Remove it: notes need no import. For notes by a component of your own, write developingStory({ components: { EditorsNote: './src/components/MyNote.astro' } }) in your Astro config.",
  ],
  [
    '<EditorNote date="2026-02-11">B.</EditorNote>\n\nA.',
    '6:1 note-misspelt',
    '<EditorNote> is no editor’s note, so that no feed would have it and its words would stand in the article, if anywhere.',
    'Did you mean <EditorsNote>? It is written so, at its end too: </EditorsNote>.',
  ],
  [
    '<Editorsnote date="2026-02-11">B.</Editorsnote>\n\nA.',
    '6:1 note-misspelt',
    '<Editorsnote> is no editor’s note, so that no feed would have it and its words would stand in the article, if anywhere.',
    'Did you mean <EditorsNote>? It is written so, at its end too: </EditorsNote>.',
  ],
  [
    '<Foo />\n\nA.',
    '6:1 name-undefined',
    'Nothing in this file says what <Foo> is, so that it can’t be rendered.',
    "Import it: import Foo from '../../components/Foo.astro', with a blank line after it.",
  ],
  [
    '{foo}\n\nA.',
    '6:2 name-undefined',
    'Nothing in this file says what foo is, so that {foo} can’t be rendered.',
    'Import it or write export const foo = …, with a blank line after it. Braces that are meant as characters get a backslash: \\{foo\\}.',
  ],
  [
    'A\u0007b',
    '6:2 control-character',
    'The character U+0007 stands here, which nobody sees and no feed can carry.',
    'Delete it: it is often a remainder of text that was pasted.',
  ],
  [
    '{"\\u0007"}',
    '6:3 control-character',
    'The character U+0007 is written here, which nobody sees and no feed can carry.',
    'Delete it: it is often a remainder of text that was pasted.',
  ],
  [
    'A &#7; b',
    '6:3 control-character',
    'The character U+0007 is written here, which nobody sees and no feed can carry.',
    'Delete it: it is often a remainder of text that was pasted.',
  ],
  [
    '<b>\n\nA.',
    '6:1 mdx-syntax',
    'Expected a closing tag for `<b>` (6:1)',
    'Fix the MDX there: often a tag is not closed, or a { or < in the text needs a backslash before it.',
  ],
  [
    'A {',
    '6:3 mdx-syntax',
    'Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    'Fix the MDX there: often a tag is not closed, or a { or < in the text needs a backslash before it.',
  ],
  [
    '<!-- a -->',
    '6:1 mdx-syntax',
    'Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`)',
    'Fix the MDX there: often a tag is not closed, or a { or < in the text needs a backslash before it.',
  ],
  [
    '<EditorsNote date="2026-02-12">A.</EditorsNote>\n\n<EditorsNote date="2026-02-12">B.</EditorsNote>\n\nA.',
    '6:1 equal-digits',
    'This editor’s note has the same date as the one on line 8, so its id is update-2026-02-12-2. Deleting or redating the other would change it.',
    'Give this note an id of its own: id="update-2026-02-12-2" keeps the one it has.',
  ],
  [
    "import a from './a.js'\nText.",
    '6:1 mdx-syntax',
    'No blank line follows this import, so what stands below it is read as code.',
    'Put a blank line after the import.',
  ],
  [
    "import a form './a.js'",
    '6:10 mdx-syntax',
    'This JavaScript can’t be read: Unexpected token.',
    'Fix the code there. A line of text that begins with import or export is taken for code: put a word before it.',
  ],
  [
    'import taxes rose in March.',
    '6:14 mdx-syntax',
    'This JavaScript can’t be read: Unexpected token.',
    'Fix the code there. A line of text that begins with import or export is taken for code: put a word before it.',
  ],
  [
    '<Foo.Bar />\n\nA.',
    '6:1 name-undefined',
    'Nothing in this file says what <Foo> is, so that it can’t be rendered.',
    "Import it: import Foo from '../../components/Foo.astro', with a blank line after it.",
  ],
  [
    'export const a = b\n\nA.',
    '6:18 name-undefined',
    'Nothing in this file says what b is, so that {b} can’t be rendered.',
    'Import it or write export const b = …, with a blank line after it. Braces that are meant as characters get a backslash: \\{b\\}.',
  ],
  [
    '<editors-note date="2026-02-12">A</editors-note>',
    '6:1 note-misspelt',
    '<editors-note> is no editor’s note, so that no feed would have it and its words would stand in the article, if anywhere.',
    'Did you mean <EditorsNote>? It is written so, at its end too: </EditorsNote>.',
  ],
])('%j', (body, ...expected) => {
  expect(told(file(GOOD, body))).toEqual(expected);
});

it.each([
  ['heading', 'headline'],
  ['published', 'date'],
  ['dateTime', 'date'],
  ['time', 'date'],
  ['type', 'kind'],
  ['author', 'authors'],
  ['by', 'authors'],
  ['updated', 'edited'],
])('%s of another system means %s of a note', (name, meant) => {
  expect(told(note(`date="2026-02-12" ${name}="x"`))[2]).toBe(`Did you mean ${meant}?`);
});

const long = 'a'.repeat(2001);

it.each([
  [
    `headline="${long}"`,
    'headline has 2001 characters, and a note’s attributes have at most 2000.',
    'Shorten it: what is to be read at length stands between <EditorsNote …> and </EditorsNote>.',
  ],
  [
    `authors={[{ name: '${long}' }]}`,
    'A text in authors has more than 2000 characters.',
    'Shorten it.',
  ],
  [
    'headline="\u200B"',
    'The headline of this editor’s note has only characters that nobody sees.',
    'Write words that can be seen, or remove headline.',
  ],
  ['image', 'image has no value.', "Write the path and the words: image={{ src: '…', alt: '…' }}."],
  [
    'id="footnote-label"',
    'id="footnote-label" is a name that pages give to parts of their own, so links to the note would lead there.',
    'Choose another id, or leave it out: a note has an id by its date.',
  ],
  [
    'kind="retraction" quiet',
    'A retraction can’t be quiet: readers who saw the mistake must hear of it.',
    'Remove quiet.',
  ],
])('%.30s is told', (attributes, message, hint) => {
  expect(told(note(`date="2026-02-12" ${attributes}`)).slice(1)).toEqual([message, hint]);
});

it('a correction without words is told, but not one that was withdrawn', () => {
  const correction = (more: string) =>
    told(file(GOOD, `<EditorsNote date="2026-02-12" kind="correction"${more} />`));
  expect(correction('')).toEqual([
    '6:1 note-without-body',
    'A correction must say what was wrong and what is right, and this one says nothing.',
    'Write it between <EditorsNote …> and </EditorsNote>.',
  ]);
  expect(correction(' withdrawn="2026-02-13" reason="Wrong."')).toEqual([]);
});
