import type { SchemaContext } from 'astro:content';
import type { Note } from '@developing-story/story';
import * as z from 'astro/zod';
import { expect, expectTypeOf, it } from 'vitest';
import { readStoryFile } from '../loading/read-story-file.ts';
import { resolveOptions } from '../options/resolve.ts';
import { storySchema, type StoryData } from './story-schema.ts';

const schema = storySchema()({ image: () => z.string() } as unknown as SchemaContext);
const notesOf = (data: Record<string, unknown>) => (schema.parse(data) as StoryData).notes;

/** The data of a story with some notes, as the loader hands it over in a build. */
function read(notes: string) {
  const source = `---\ntitle: T\npublished: 2021-03-01\n---\n\n${notes}\n\nArticle.\n`;
  const run = {
    options: resolveOptions({}),
    isBuild: true,
    now: () => new Date('2021-03-10T12:00Z'),
  };
  return readStoryFile(source, { title: 'T' }, run).data;
}

it('has the fields of the model’s notes', () => {
  expectTypeOf<keyof StoryData['notes'][number]>().toEqualTypeOf<keyof Note>();
});

it('lets all pass that the loader reads of a note', () => {
  const data =
    read(`<EditorsNote date="2021-03-05" kind="clarification" headline="H" id="b" authors={[{ name: 'A' }]} key pinned quiet edited="2021-03-06" image={{ src: './a.jpg', alt: 'A' }} card={{ src: './b.jpg', alt: 'B' }}>

Text.

</EditorsNote>

<EditorsNote date="2021-03-04" withdrawn="2021-03-05" reason="R">Text.</EditorsNote>`);
  expect(notesOf(data)).toEqual(data['notes']);
});

it('keeps the place of a note above one that is held back', () => {
  const notes = (draft: string) =>
    notesOf(
      read(`<EditorsNote date="2021-03-02" id="b">B.</EditorsNote>

<EditorsNote date="2021-03-02" id="a"${draft}>A.</EditorsNote>`),
    );
  expect(notes(' draft').map(({ id, place }) => [id, place])).toEqual([['b', 1]]);
  expect(notes('').map(({ id, place }) => [id, place])).toEqual([
    ['b', 1],
    ['a', 0],
  ]);
});
