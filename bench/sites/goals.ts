import type { Kind, Size } from './make-site.ts';
import type { CardTimes } from './measure-cards.ts';
import type { Built } from './measure-build.ts';
import type { Waits } from './measure-dev.ts';
import type { Results } from './measure-sites.ts';
import { LONG, NAMES, nameOfSize } from './subjects.ts';

/** What was measured, and of what. What wasn't measured is missing. */
export interface Measured {
  size: Size;
  growth: readonly number[];
  sites: Results;
  cards: CardTimes | undefined;
  dev: Map<Kind, Waits> | undefined;
}

/** A figure of ours beside another's, and what their ratio is to be at most. */
export interface Goal {
  what: string;
  unit: 's' | 'ms' | 'MB';
  ours: number;
  other: number;
  most: number;
}

type Unmeasured = Omit<Goal, 'ours' | 'other'> & Record<'ours' | 'other', number | undefined>;

/** What is to be reached, as far as it was measured. */
export function goals(measured: Measured): Goal[] {
  return [
    ...builds(measured),
    ...drawing(measured),
    ...growing(measured),
    ...waits(measured),
  ].filter((goal): goal is Goal => goal.ours !== undefined && goal.other !== undefined);
}

function builds({ sites }: Measured): Unmeasured[] {
  const plain = sites.get(NAMES.plain);
  const words = sites.get(NAMES.words);
  const again = [NAMES.words, NAMES.cards, NAMES.wordsKept, NAMES.cardsKept].flatMap((name) =>
    (['warm', 'new note'] as const).map((step) => ({
      ...cpu(`${name}, ${step}`, sites.get(name)?.[step], plain?.[step]),
      most: 0.6,
    })),
  );
  return [
    { ...cpu(`${NAMES.words}, cold`, words?.cold, plain?.cold), most: 1.5 },
    {
      what: 'the same, an HTML page',
      unit: 'ms',
      ours: perPage(words?.cold),
      other: perPage(plain?.cold),
      most: 0.3,
    },
    {
      what: 'the same, peak memory',
      unit: 'MB',
      ours: megabytes(words?.cold),
      other: megabytes(plain?.cold),
      most: 1.1,
    },
    ...again,
    {
      ...cpu(
        `${NAMES.cards}, cold, against one made by hand`,
        sites.get(NAMES.cards)?.cold,
        sites.get(NAMES.handMade)?.cold,
      ),
      most: 0.8,
    },
  ];
}

function drawing({ cards }: Measured): Unmeasured[] {
  const other = cards?.plain;
  return [
    {
      what: 'a card of words against satori + sharp',
      unit: 'ms',
      ours: cards?.ours,
      other,
      most: 0.8,
    },
    {
      what: 'the same with takumi, against takumi alone',
      unit: 'ms',
      ours: cards?.byTakumi,
      other: cards?.takumi,
      most: 1.15,
    },
    { what: 'the same, in the stack design', unit: 'ms', ours: cards?.stack, other, most: 0.8 },
  ];
}

/** What shows whether the time for one thing grows with how many there are. */
function growing({ sites, size, growth }: Measured): Unmeasured[] {
  const each = (name: string, count: number, without = 0) => {
    const built = sites.get(name)?.cold;
    return built && ((built.cpu - without) * 1000) / count;
  };
  const none = sites.get(LONG.none.name)?.cold?.cpu;
  return [
    ...growth.map((stories) => ({
      what: `CPU a story at ${stories} against ${size.stories}`,
      unit: 'ms' as const,
      ours: each(nameOfSize(stories), stories),
      other: each(NAMES.cards, size.stories),
      most: 1.1,
    })),
    {
      what: 'a note among 400 of one story against 8 of 50',
      unit: 'ms',
      ours: each(LONG.one.name, 400, none),
      other: each(LONG.eight.name, 400, none),
      most: 1.1,
    },
  ];
}

function waits({ dev }: Measured): Unmeasured[] {
  const [ours, plain] = [dev?.get('ours'), dev?.get('plain')];
  const wait = (what: string, key: keyof Waits): Unmeasured => ({
    what: `dev: ${what}`,
    unit: 'ms',
    ours: ours?.[key],
    other: plain?.[key],
    most: 1.3,
  });
  return [
    wait('from the command to the first page', 'ready'),
    wait('from saving a story to its page', 'save'),
    wait('another page after it', 'other'),
  ];
}

function cpu(what: string, ours: Built | undefined, other: Built | undefined) {
  return { what, unit: 's' as const, ours: ours?.cpu, other: other?.cpu };
}

function perPage(built: Built | undefined): number | undefined {
  return built && (built.cpu * 1000) / built.pages;
}

function megabytes(built: Built | undefined): number | undefined {
  return built && built.memory / 1e6;
}
