/** A story's HTML in parts. */
export interface StoryHtml {
  /** By note id. */
  notes: ReadonlyMap<string, string>;
  /** The article without its notes. */
  body: string;
}

/** The HTML of a story's notes by their ids, recorded while the story renders. */
export type Recording = Map<string, string>;

/** Where a page or a feed puts recordings for the notes to find, by the ids of the stories' entries. */
interface RecordingLocals {
  developingStory?: Map<string, Recording>;
}

/**
 * The recording of a story that is to be rendered. Several stories may render on one page at once,
 * and one story more than once.
 *
 * @param locals Astro's, of the page.
 * @param entryId The id of the story's entry.
 */
export function startRecording(locals: object, entryId: string): Recording {
  const all = ((locals as RecordingLocals).developingStory ??= new Map<string, Recording>());
  const recording = all.get(entryId) ?? new Map<string, string>();
  all.set(entryId, recording);
  return recording;
}

/**
 * The recording of a story that renders now.
 *
 * @throws Error where it renders its notes outside a page or feed of ours.
 */
export function currentRecording(locals: object, entryId: string): Recording {
  const recording = (locals as RecordingLocals).developingStory?.get(entryId);
  if (!recording) throw new Error('An editor’s note rendered where nothing records it.');
  return recording;
}
