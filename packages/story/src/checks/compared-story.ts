import type { SourcePosition } from '../types.ts';
import type { StoryNames } from './story-names.ts';

/** What of a story is compared with the others. */
export interface ComparedStory extends StoryNames {
  /** For messages. */
  file: string;
  slug: string;
  id: string;
  formerSlugs: readonly string[];
  /** BCP 47. */
  lang: string;
  translationKey?: string | undefined;
  notes: readonly { id: string; position?: SourcePosition }[];
  /** Where its file writes what makes addresses, if it does and was read. */
  places?: { slug?: SourcePosition | undefined; formerSlugs?: SourcePosition | undefined };
}
