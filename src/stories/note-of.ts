import { onceFor } from './once-for.ts';
import type { Story } from './story.ts';

/** What a story's file says of the note of an event; nothing of the first publication. */
export function noteOf({ data }: Pick<Story, 'data'>, id: string | undefined) {
  return id === undefined ? undefined : notesById(data.notes).get(id);
}

const notesById = onceFor(
  (notes: Story['data']['notes']) => new Map(notes.map((note) => [note.id, note])),
);
