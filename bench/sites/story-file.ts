import { generator, pick } from '../random.ts';
import { headline, paragraph, plainSentence } from './sentences.ts';

const HOUR = 3_600_000;

/** Stories begin on one of 600 days, so long ago that all are settled whatever the clock says. */
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAYS = 600;

const TOPICS = ['Courts', 'Energy', 'Floods', 'Harbour', 'Health', 'Housing', 'Markets'];
const AUTHORS = ['Ada Long', 'Ben Quill', 'Cleo Marsh', 'Dan Frost', 'Eve Hart', 'Finn Vale'];

/**
 * The file of a site's nth story, the same bytes each time: an article of some 450 words under
 * notes of some 50, one in ten of them a correction. It is words alone, as most stories are.
 */
export function storyFile(index: number, notes: number): string {
  const random = generator(index + 1);
  const published = FIRST_DAY + Math.floor(random() * DAYS) * 24 * HOUR;
  const topics = new Set([pick(TOPICS, random), pick(TOPICS, random)]);
  const head = `---
title: ${headline(random)} (${index})
description: ${plainSentence(random)}
published: ${instant(published).slice(0, 10)}
authors: [{ name: ${pick(AUTHORS, random)} }]
topics: [${[...topics].join(', ')}]
---
`;
  const stack = Array.from({ length: notes }, (_, number) =>
    note(published + (number + 4) * 7 * HOUR, random),
  );
  return `${head}\n${stack.reverse().join('')}${article(random)}\n`;
}

/** A story's file once one more note was stacked on it. */
export function withNewNote(file: string): string {
  const newest = note(Date.UTC(2026, 0, 2), generator(file.length));
  return file.replace(/\n---\n\n/, (end) => `${end}${newest}`);
}

function note(date: number, random: () => number): string {
  const kind = random() < 0.1 ? ' kind="correction"' : '';
  const open = `<EditorsNote date="${instant(date)}"${kind} headline="${headline(random)}">`;
  return `${open}\n\n${paragraph(2, random)}\n\n${paragraph(1, random)}\n\n</EditorsNote>\n\n`;
}

function article(random: () => number): string {
  const parts = Array.from({ length: 8 }, () => paragraph(3, random));
  parts.splice(3, 0, `## ${headline(random)}`, `> ${plainSentence(random)}`);
  parts.splice(7, 0, [0, 1, 2].map(() => `- ${plainSentence(random)}`).join('\n'));
  return parts.join('\n\n');
}

/** A minute in UTC, as story files have it. */
function instant(time: number): string {
  return new Date(time).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z');
}
