import { writeNote } from '@developing-story/story/parse';
import type { Draft, DraftNote } from '../draft.ts';
import type { Article } from '../read/article.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeFrontmatter } from './write-frontmatter.ts';

/** The story file: frontmatter, imports, notes stacked newest first, the article. */
export function writeStory(draft: Draft, article: Article): string {
  const parts = [
    writeBlocks(draft.preamble),
    ...draft.notes.map(noteSource),
    writeBlocks(draft.body),
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  const frontmatter = writeFrontmatter(draft, article);
  return text === '' ? frontmatter : `${frontmatter}\n${text}\n`;
}

function noteSource({ tag, body, ...note }: DraftNote): string {
  if (tag) return tag.written ?? '';
  return writeNote({ ...note, body: body.length > 0 ? writeBlocks(body) : undefined }).join('\n');
}
