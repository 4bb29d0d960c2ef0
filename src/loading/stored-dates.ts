import type { Note } from '@developing-story/story';

/** What of an entry has dates in it, as an earlier run wrote them. */
interface StoredDates {
  published?: string;
  edited?: string;
  withdrawn?: string;
  draft?: boolean;
  notes?: readonly Note[];
}

/** The dates of an entry, as an earlier run or this one wrote them. */
export function storedDates({
  published,
  edited,
  withdrawn,
  draft = false,
  notes = [],
}: StoredDates) {
  const items: { date: string | undefined; draft?: boolean }[] = [
    { date: published, draft },
    { date: edited },
    { date: withdrawn },
    ...notes.flatMap((note) => [note, { date: note.edited }, { date: note.withdrawn?.date }]),
  ];
  return items.flatMap(({ date, ...item }) => (date === undefined ? [] : [{ ...item, date }]));
}
