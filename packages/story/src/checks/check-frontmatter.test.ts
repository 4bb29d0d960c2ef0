import { expect, it } from 'vitest';
import { readStory } from '../files/read-story.ts';

const context = { timeZone: 'UTC', lang: 'en', now: new Date('2026-12-01T12:00Z') };
const messages = (field: string) =>
  readStory(`---\ntitle: T\npublished: 2026-02-01\n${field}\n---\n\nBody.\n`, context)
    .problems.filter(({ position }) => position.line === 4)
    .map(({ message }) => message);

it.each(['description', 'translationKey', 'shareTitle', 'seoTitle', 'reason'])(
  '%s is a text',
  (name) => {
    expect(messages(`${name}: { a: b }`)).toContain(
      `${name} is a group of fields, and should be a text.`,
    );
  },
);

it.each(['edited', 'withdrawn'])('%s is a date', (name) => {
  expect(messages(`${name}: soon`)).toContain(`${name}: soon can’t be read as a date.`);
});

it.each(['id', 'slug'])('%s stands in addresses', (name) => {
  expect(messages(`${name}: a b`)).toEqual([
    `${name}: a b has “a b” in it, which can’t stand in an address.`,
  ]);
});
