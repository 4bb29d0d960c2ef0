import type { NoteKind } from '@developing-story/story';

/** How an article is written. */
export type ArticleFormat = 'text' | 'html' | 'markdown';

/** How a file of one or many articles is written. */
export type FileFormat = ArticleFormat | 'wordpress' | 'ghost';

/** What `importArticles` needs beside the file. */
export type FileOptions = Omit<ImportOptions, 'format'> & { format: FileFormat };

/** What `importArticle` needs beside the article. */
export interface ImportOptions {
  format: ArticleFormat;
  /** The name of the article's file: makes the slug, and tells MDX from Markdown. */
  fileName?: string;
  /**
   * The publication's IANA time zone: times that name no zone are read in it, and days compared.
   * Without it such times are reported and left out, and days are compared in UTC.
   */
  timeZone?: string;
  /** The publication's language, BCP 47: a story in another says so. @default 'en' */
  lang?: string;
}

/** An article made into a story file. */
export interface ImportedStory {
  slug: string;
  /** The whole `.mdx` file; ends in a newline. */
  source: string;
  report: ImportReport;
}

/**
 * What became of an article's words. Each word that readers saw is in the story file or in one of
 * the report's `rest`, `lead` and `words`: none is lost, none is there twice.
 */
export interface ImportReport {
  format: ArticleFormat;
  taken: TakenFact[];
  /** In the story file's order, newest first. */
  notes: TakenNote[];
  leftOut: LeftOut[];
  /** What a person must look at. */
  checks: ImportCheck[];
}

/** A part of the frontmatter. */
export type FactName =
  | 'title'
  | 'description'
  | 'published'
  | 'authors'
  | 'image'
  | 'credit'
  | 'section'
  | 'topics'
  | 'lang'
  | 'draft'
  | 'formerSlugs';

/** Something of the article that is now frontmatter. */
export interface TakenFact {
  fact: FactName;
  /** As the story file has it. */
  value: string;
  /** Where it came from: "the line under the headline", `meta property="article:published_time"`. */
  from: string;
  /** In the article's file, counting from 1. */
  line?: number;
  /** Words that stood with it and are not in the story file: "By", "Staff Writer". */
  rest: string;
  /** It was in no text that readers saw, but in attributes or metadata. */
  unseen: boolean;
}

/** An editor's note found in the article. */
export interface TakenNote {
  kind: NoteKind;
  /** As the story file has it; absent where none could be read. */
  date?: string;
  /** As the story file has it: the heading of a live blog's post. */
  headline?: string;
  line: number;
  /** The words that said that this is a note, and when: not in the story file. */
  lead: string;
  /** Its change was worked into the article, so it has no paragraphs of its own. */
  empty: boolean;
  /** How many blocks of the article became its body. */
  blocks: number;
  /** It stood below the article. */
  fromFoot: boolean;
}

/** Words of the input that are no part of the story. */
export interface LeftOut {
  /** "navigation", "share buttons", "related links". */
  what: string;
  words: string;
  line: number;
  /** No reader saw it: a script, a comment. Its words count as none of the article's. */
  unseen: boolean;
}

/** Something that a person must look at, as it was guessed or couldn't be read. */
export interface ImportCheck {
  /** Stable, for tools. */
  code: ImportCheckCode;
  message: string;
  line?: number;
}

export type ImportCheckCode =
  | 'authors-guessed'
  | 'bio-guessed'
  | 'cleaned-characters'
  | 'date-guessed'
  | 'description-guessed'
  | 'description-missing'
  | 'embed-left-out'
  | 'frontmatter-comments'
  | 'frontmatter-kept'
  | 'frontmatter-unknown-key'
  | 'heading-guessed'
  | 'image-alt-missing'
  | 'image-missing'
  | 'image-remote'
  | 'kind-guessed'
  | 'note-date-missing'
  | 'note-date-unreadable'
  | 'note-empty'
  | 'note-left-in-text'
  | 'note-paragraph-guessed'
  | 'notes-out-of-order'
  | 'picture-not-copied'
  | 'published-conflict'
  | 'published-missing'
  | 'read-as-text'
  | 'story-file-problem'
  | 'story-file-unchecked'
  | 'tail-kept'
  | 'template-left'
  | 'time-zone-missing'
  | 'title-missing'
  | 'zone-corrected';
