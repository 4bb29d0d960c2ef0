import type { ImportCheck, ImportOptions } from '../types.ts';
import type { Article } from './article.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readMdx } from './read-mdx.ts';
import { readText } from './read-text.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { isTooMuchMarkdown } from './too-much.ts';

/** Reads an article, cleaned, in the format that it is said to have. */
export function readArticle(source: string, { format, fileName }: ImportOptions): Article {
  if (format === 'html') return readHtml(source);
  if (format === 'text') return readText(source);
  const { frontmatter, body, line } = splitFrontmatter(source);
  const article = readBody(source, body, line, fileName?.toLowerCase().endsWith('.mdx') ?? false);
  article.checks.push(...templateCheck(body, line));
  if (frontmatter === undefined) return article;
  const read = readFrontmatter(frontmatter);
  return {
    ...article,
    ...read,
    stated: true,
    leftOut: [...read.leftOut, ...article.leftOut],
    checks: [...read.checks, ...article.checks],
  };
}

function readBody(source: string, body: string, line: number, mdx: boolean): Article {
  if (isTooMuchMarkdown(body)) {
    const message =
      'The file is longer or nests deeper than an article, so it was taken as plain text.';
    const text = readText('\n'.repeat(line - 1) + body);
    return { ...text, checks: [{ code: 'read-as-text', message }] };
  }
  const read = mdx ? readMdx(source) : undefined;
  return read ?? readMarkdown(body, line);
}

/** Tags of Jekyll's and Hugo's templates, which no other system runs. */
function templateCheck(body: string, firstLine: number): ImportCheck[] {
  const tag = /\{%-?\s*\w[^%\n]{0,200}%\}|\{\{[<%][^}\n]{0,200}[>%]\}\}/.exec(body);
  if (!tag) return [];
  const line = firstLine + body.slice(0, tag.index).split('\n').length - 1;
  const message = `Tags of a template language stay as text, the first being ${tag[0]}. Replace them by what they stood for.`;
  return [{ code: 'template-left', message, line }];
}
