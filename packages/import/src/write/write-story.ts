import { NOTE_TAG } from '@developing-story/story/parse';
import type { Draft, DraftNote } from '../draft.ts';
import type { Article } from '../read/article.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeFrontmatter } from './write-frontmatter.ts';

/** The story file: frontmatter, imports, notes stacked newest first, the article. */
export function writeStory(draft: Draft, article: Article): string {
  const parts = [
    writeBlocks(draft.preamble),
    ...draft.notes.map(writeNote),
    writeBlocks(draft.body),
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  const frontmatter = writeFrontmatter(draft, article);
  return text === '' ? frontmatter : `${frontmatter}\n${text}\n`;
}

function writeNote({ kind, date, body, tag }: DraftNote): string {
  if (tag) return tag.written ?? '';
  const attributes = [
    ...(date === undefined ? [] : [` date="${date}"`]),
    ...(kind === 'update' ? [] : [` kind="${kind}"`]),
  ].join('');
  if (body.length === 0) return `<${NOTE_TAG}${attributes} />`;
  return `<${NOTE_TAG}${attributes}>\n\n${writeBlocks(body)}\n\n</${NOTE_TAG}>`;
}
