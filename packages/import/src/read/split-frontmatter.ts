const BLOCK =
  /^(?:(---|\+\+\+)[^\S\n]*\n[\s\S]*?\n\1[^\S\n]*(?:\n|$)|\{\s*\n\s*"[\s\S]*?\n\}[^\S\n]*(?:\n|$))/;

/** A Markdown file in its two parts. */
interface SplitFile {
  /** With its fences, as written; absent where there is none. */
  frontmatter?: string;
  body: string;
  /** The line that the body begins on. */
  line: number;
}

/** Parts a file, its line ends made `\n`, into frontmatter and body. */
export function splitFrontmatter(source: string): SplitFile {
  const frontmatter = BLOCK.exec(source)?.[0];
  if (frontmatter === undefined) return { body: source, line: 1 };
  const body = source.slice(frontmatter.length);
  return { frontmatter, body, line: frontmatter.split('\n').length };
}
