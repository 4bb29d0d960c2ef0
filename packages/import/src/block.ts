import type { NoteKind } from '@developing-story/story';
import type { Paragraph, Root, RootContent } from 'mdast';

/** A top-level piece of an article, the same whatever format it was read from. */
export interface Block {
  type: 'paragraph' | 'heading' | 'figure' | 'rule' | 'other';
  /** Of a heading; 0 where only its shape says that it is one. */
  depth?: number;
  /** What to write into the story file. */
  nodes: RootContent[];
  /** How it stands in the source, where that reads the same in a story file. */
  written?: string;
  /** Its words as readers saw them. */
  text: string;
  line: number;
  /** What markup says that it is: words of classes, `itemprop`, `rel`. */
  hints: ReadonlySet<string>;
  /** The container it shares with others, where that may be a note's. */
  group?: number;
  /** The post of a live blog it is of. */
  post?: number;
  /** The line above that post which names its day. */
  day?: string;
  image?: BlockImage;
  /** It is an `<EditorsNote>` already. */
  note?: { kind: NoteKind; date?: string; empty: boolean };
  /** Code of a file that is MDX already: an import, a comment. */
  silent?: true;
  /** Names and absolute addresses of its links. */
  links?: { text: string; url: string }[];
  /** The `<time>`s in it. */
  times?: { datetime: string; text: string; hints: ReadonlySet<string> }[];
}

/** The picture of a figure, with the words that belong to it. */
export interface BlockImage {
  src: string;
  alt: string;
  caption: string;
  credit: string;
}

/** The hints of a block that markup says nothing about. */
export const NO_HINTS: ReadonlySet<string> = new Set();

/** A paragraph of plain text. */
export function textParagraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

/** Several blocks as one document. */
export function documentOf(blocks: readonly Block[]): Root {
  return { type: 'root', children: blocks.flatMap(({ nodes }) => nodes) };
}
