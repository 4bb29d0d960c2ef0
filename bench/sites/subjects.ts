import type { Kind, Size } from './make-site.ts';

/** A build: with nothing left of earlier ones, with all of it, or with it after one more note. */
export type Step = 'cold' | 'warm' | 'new note';

/** What is built and measured. */
export interface Subject {
  name: string;
  kind: Kind;
  size: Size;
  /** What its config reads. */
  env?: { CARDS?: 'none'; KEEP?: 'pages' };
  steps: readonly Step[];
}

/** What can be measured by itself. */
export const PARTS = ['words', 'cards', 'kept', 'growth', 'long', 'card', 'dev'] as const;
export type Part = (typeof PARTS)[number];

export const NAMES = {
  plain: 'plain Astro',
  words: 'ours without cards',
  cards: 'ours',
  handMade: 'made by hand',
  wordsKept: 'ours without cards, pages kept',
  cardsKept: 'ours, pages kept',
};

/** The name of our site with another number of stories. */
export function nameOfSize(stories: number): string {
  return `${NAMES.cards}, ${stories} stories`;
}

/** As many notes in one story and in several. */
export const LONG = {
  none: long('ours, one story of no note', { stories: 1, notes: 0 }),
  eight: long('ours, 8 stories of 50 notes', { stories: 8, notes: 50 }),
  one: long('ours, one story of 400 notes', { stories: 1, notes: 400 }),
};

/** What parts build, in turns. What several of them build is built once. */
export function subjectsOf(
  parts: readonly Part[],
  size: Size,
  growth: readonly number[],
): Subject[] {
  const whole = { size, steps: ['cold', 'warm', 'new note'] } as const;
  const cold = { size, steps: ['cold'] } as const;
  const plain: Subject = { name: NAMES.plain, kind: 'plain', ...whole };
  const cards: Subject = { name: NAMES.cards, kind: 'ours', ...whole };
  const byPart: Partial<Record<Part, Subject[]>> = {
    words: [plain, { name: NAMES.words, kind: 'ours', env: { CARDS: 'none' }, ...whole }],
    cards: [plain, cards, { name: NAMES.handMade, kind: 'hand-made', ...cold }],
    kept: [
      plain,
      { name: NAMES.wordsKept, kind: 'ours', env: { CARDS: 'none', KEEP: 'pages' }, ...whole },
      { name: NAMES.cardsKept, kind: 'ours', env: { KEEP: 'pages' }, ...whole },
    ],
    growth: [
      cards,
      ...growth.map((stories): Subject => {
        return { ...cold, name: nameOfSize(stories), kind: 'ours', size: { ...size, stories } };
      }),
    ],
    long: Object.values(LONG),
  };
  return [...new Set(parts.flatMap((part) => byPart[part] ?? []))];
}

function long(name: string, size: Size): Subject {
  return { name, kind: 'ours', size, env: { CARDS: 'none' }, steps: ['cold'] };
}
