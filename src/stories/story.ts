import type { Held, StoryEvent, Withdrawal } from '@developing-story/story';
import type { Style } from './site.ts';
import type { StoryData } from './story-schema.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- as Astro's own `App`
  namespace DevelopingStory {
    /**
     * What TypeScript is told of the publisher's project, in a file that Astro writes beside its
     * own types: `entry`, an entry of the stories' collection with the publisher's fields.
     */
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by that file
    interface Project {}
  }
}

/** An entry of the stories' collection. */
export type StoryEntry = DevelopingStory.Project extends { entry: infer Entry extends BaseEntry }
  ? Entry
  : BaseEntry;

interface BaseEntry {
  id: string;
  collection: string;
  /** From the project's root. */
  filePath?: string;
  data: StoryData;
}

/** A story with its dates resolved for this run. */
export interface Story {
  /** Makes guids; survives a rename. */
  id: string;
  /** Makes addresses. */
  slug: string;
  /** BCP 47. */
  lang: string;
  /** How it is told: the words of its language, or of the one that stands in, and the publication's clock. */
  style: Style;
  /** Frontmatter, a publisher's own fields included. */
  data: StoryEntry['data'];
  /** Newest first, the first publication last. In dev, held-back events are among them, marked. */
  timeline: StoryEvent[];
  /** The last change that readers should know of: the date as written, and its instant. */
  modified: { date: string; instant: string };
  developing: boolean;
  /** The story was taken down: a notice stands at its addresses, and each event is withdrawn. */
  withdrawn?: Withdrawal;
  /** Set in dev only: a build leaves the story out. */
  held?: Held;
  /** The entry of the collection, for `render()`. */
  entry: StoryEntry;
}

/** An update and its story. */
export interface Update {
  story: Story;
  event: StoryEvent;
}
