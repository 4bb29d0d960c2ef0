/** A story's HTML in parts. */
export interface StoryHtml {
  /** By note id. */
  notes: ReadonlyMap<string, string>;
  /** The article without its notes. */
  body: string;
}

/** The HTML of a story's notes, taken down while the story renders. */
export interface Recording {
  /** By note id. */
  notes: Map<string, string>;
}

/** Where a page or a feed puts a recording for the notes to find. */
export interface RecordingLocals {
  developingStory?: Recording;
}

/**
 * The recording of the render under way.
 *
 * @throws Error where a story renders its notes outside a page or feed of ours.
 */
export function currentRecording(locals: object): Recording {
  const { developingStory } = locals as RecordingLocals;
  if (!developingStory) throw new Error('An editor’s note rendered with nothing to take it down.');
  return developingStory;
}
