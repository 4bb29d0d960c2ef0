import type { Block } from '../block.ts';
import type { ImportCheck, LeftOut } from '../types.ts';

/** What a page says of itself where readers don't see it, and where it says so. */
interface PageFact {
  value: string;
  from: string;
}

/** An article read from any format. */
export interface Article {
  blocks: Block[];
  /** By metadata or frontmatter. Addresses are absolute. */
  facts: {
    title?: PageFact;
    description?: PageFact;
    published?: PageFact;
    authors?: { name: string; url?: string }[];
    authorsFrom?: string;
    image?: PageFact & { alt: string };
    /** BCP 47. */
    lang?: PageFact;
    /** Of the page: its last path segment makes the slug. */
    address?: string;
    slug?: string;
  };
  /** Frontmatter, with its fences, as written. */
  frontmatter?: string;
  /** Its keys, which stay as they are; `undefined` where it can't be added to. */
  frontmatterKeys?: ReadonlySet<string> | undefined;
  leftOut: LeftOut[];
  checks: ImportCheck[];
}
