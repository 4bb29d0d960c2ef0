import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from './build-site.ts';

const DAY = 86_400_000;

/** The date of a day some days ago, in UTC. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}

/** Writes a story file into a site. */
export function writeStory({ dir }: Site, slug: string, source: string): Promise<void> {
  return writeFile(join(dir, `src/content/stories/${slug}.mdx`), source);
}

/** Writes small stories, `small-1` being the newest, of one topic and by one author. */
export async function writeSmallStories(site: Site, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const source = `---
title: Small story ${number}
published: ${daysAgo(40 + number)}
authors: [{ name: Ben Quill }]
topics: [Storms]
---

Text ${number}.
`;
    await writeStory(site, `small-${number}`, source);
  }
}

/** What stands in a note's tag, and in it, by its number; other notes are plain. */
export type NotesByNumber = Record<number, { attributes?: string; text?: string }>;

/** The day of a long story's note. */
export function noteDay(number: number): string {
  return new Date(Date.UTC(2021, 0, 1) + number * DAY).toISOString().slice(0, 10);
}

/** A story with many notes, one a day, the oldest of Jan. 2, 2021. */
export function longStory(notes: number, special: NotesByNumber = {}): string {
  const tags = Array.from({ length: notes }, (_, index) => {
    const number = notes - index;
    const { attributes = `headline="What came ${number}"`, text = `Words of note ${number}.` } =
      special[number] ?? {};
    const open = `<EditorsNote date="${noteDay(number)}" ${attributes}`;
    return text === '' ? `${open} />` : `${open}>\n\n${text}\n\n</EditorsNote>`;
  });
  return `---
title: A strike goes on
description: Day by day.
published: 2021-01-01
authors: [{ name: Ada Long }]
status: final
---

${tags.join('\n\n')}

The strike began.
`;
}
