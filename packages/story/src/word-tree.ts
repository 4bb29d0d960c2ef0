/**
 * A node of a story's tree as MDX makes it of a file that is words alone: a text, or an element.
 * Plain data: it survives JSON.
 */
export type WordNode = string | WordElement;

/** An element of a story's tree, or where it has neither name, several nodes in the place of one. */
export interface WordElement {
  /** Written as a tag: an element of HTML, whatever a page says. */
  tag?: string;
  /** Made of Markdown, or a note: a page may give a component for it. */
  as?: string;
  /** In order. */
  props?: Record<string, unknown>;
  children?: WordNode[];
}

/** A story of words alone, compiled. */
export interface WordStory {
  tree: WordElement;
  headings: { depth: number; slug: string; text: string }[];
  /** The file's, as plugins of the site leave it. */
  frontmatter: Record<string, unknown>;
}
