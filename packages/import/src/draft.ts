import type { Author } from '@developing-story/story';
import type { Block, BlockImage } from './block.ts';
import type { ImportCheck, LeftOut, TakenFact, TakenNote } from './types.ts';

/** A note with what will stand in it. */
export interface DraftNote extends TakenNote {
  body: Block[];
  /** It is a tag already, and stays as written. */
  tag?: Block;
}

/** A story while its article is taken apart. */
export interface Draft {
  title?: string;
  description?: string;
  published?: string;
  authors: Author[];
  section?: string;
  topics: string[];
  /** Where it isn't the publication's. */
  lang?: string;
  draft?: true;
  slug: string;
  formerSlugs: string[];
  image?: BlockImage;
  /** The credit of a picture that the article doesn't have. */
  credit?: string;
  /** Newest first. */
  notes: DraftNote[];
  /** Imports that stand above the notes. */
  preamble: Block[];
  body: Block[];
  taken: TakenFact[];
  leftOut: LeftOut[];
  checks: ImportCheck[];
}
