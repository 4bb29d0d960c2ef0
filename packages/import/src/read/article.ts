import type { Block } from '../block.ts';
import type { ImportCheck, LeftOut } from '../types.ts';

/** What a page says of itself where readers don't see it, and where it says so. */
interface PageFact<V = string> {
  value: V;
  from: string;
}

/** What is known of an article beside its text. Addresses are absolute. */
export interface ArticleFacts {
  title?: PageFact;
  description?: PageFact;
  published?: PageFact;
  authors?: { name: string; url?: string }[];
  authorsFrom?: string;
  image?: PageFact & { alt: string };
  section?: PageFact;
  topics?: PageFact<string[]>;
  /** BCP 47. */
  lang?: PageFact;
  draft?: PageFact<boolean>;
  /** Of the page: its last path segment makes the slug. */
  address?: string;
  slug?: string;
  /** Paths of the page, the last part of each a former slug. */
  formerAddresses?: PageFact<string[]>;
}

/** An article read from any format. */
export interface Article {
  blocks: Block[];
  /** By metadata, frontmatter or the system that it was exported from. */
  facts: ArticleFacts;
  /** The facts are the publisher's own words, and count more than what the text seems to say. */
  stated?: true;
  /** Frontmatter, with its fences, as it stays. */
  frontmatter?: string;
  /** Its keys, which stay as they are; `undefined` where it can't be added to. */
  frontmatterKeys?: ReadonlySet<string> | undefined;
  leftOut: LeftOut[];
  checks: ImportCheck[];
}
