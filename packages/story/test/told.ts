import { readStory } from '../src/files/read-story.ts';

/** What is told of a file: its place, and the code's name; what is wrong; what to write instead. */
export function told(source: string, ownFields?: readonly string[]): string[] {
  const { problems } = readStory(source, {
    timeZone: 'America/New_York',
    lang: 'en-US',
    now: new Date('2026-03-01T12:00Z'),
    ownFields,
  });
  return problems.flatMap(({ position, name, message, hint }) => [
    `${position.line}:${position.column} ${name}`,
    message,
    hint,
  ]);
}

/** Frontmatter in which nothing is wrong. */
export const GOOD = 'title: T\npublished: 2026-02-10';

/** A file of some frontmatter. */
export const file = (front: string, body = 'Article.') => `---\n${front}\n---\n\n${body}\n`;
