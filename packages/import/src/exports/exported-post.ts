import type { ArticleFacts } from '../read/article.ts';

/** A post of an export, as it is to be read. */
export interface ExportedPost {
  html: string;
  /** That the HTML begins on in the export's file. */
  line: number;
  facts: ArticleFacts;
}

/** A post that no story is made of. */
export interface PassedOver {
  /** Its title, or its address. */
  name: string;
  /** Ends a sentence that begins with its name. */
  why: string;
}

/** What an export holds. */
export interface Export {
  posts: ExportedPost[];
  passedOver: PassedOver[];
}
