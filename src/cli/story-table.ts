import type { StoryStatus, StorySummary } from '@developing-story/story';
import stringWidth from 'fast-string-width';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';

/** A story as a list has it. */
export interface ListedStory extends StorySummary {
  slug: string;
  title: string;
  file: string;
}

const HEADINGS = ['status', 'last update', 'updates', 'corrections', 'held back', 'story', 'title'];

const COLOURS: Record<StoryStatus, Parameters<Paint>[0]> = {
  developing: 'red',
  settled: 'green',
  final: 'green',
  withdrawn: 'dim',
  draft: 'yellow',
  'held back': 'yellow',
};

/**
 * Stories in lines under headings: in columns for people, with tabs between for programs. What is
 * held back of a story is named under it, or counted.
 */
export function storyTable(
  stories: readonly ListedStory[],
  { aligned, paint }: { aligned: boolean; paint: Paint },
): string {
  const rows = stories.map(cells);
  if (!aligned) return [HEADINGS, ...rows].map((row) => `${row.join('\t')}\n`).join('');
  if (rows.length === 0) return 'There are no stories.\n';
  const widths = HEADINGS.map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column] ?? '')].map((it) => stringWidth(it))),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0));
  const lines = stories.flatMap((story, index) => {
    const [status = '', ...rest] = line(rows[index] ?? []);
    return [
      [paint(COLOURS[story.status], status), ...rest].join('  ').trimEnd(),
      ...story.held.map((note) => paint('dim', `  ${heldNote(note)}`)),
    ];
  });
  return `${[paint('dim', line(HEADINGS).join('  ').trimEnd()), ...lines].join('\n')}\n`;
}

function cells({
  status,
  modified,
  updates,
  corrections,
  held,
  slug,
  title,
}: ListedStory): string[] {
  const counts = [updates, corrections, held.length].map(String);
  return [status, modified.date, ...counts, slug, title].map(printable);
}

function heldNote({ id, date, why }: ListedStory['held'][number]): string {
  return why === 'draft' ? `draft: ${id}` : `from ${date}: ${id}`;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
