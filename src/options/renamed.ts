import { inspect } from 'node:util';
import type { OptionProblem } from './error.ts';

/** What became of an option, as the end of a sentence, and what to write instead. */
type Renamed = readonly [fault: string, write: (given: unknown) => string];

const DAY_IS_WHOLE: Renamed = [
  'is no option any more: feeds.size keeps a busy day whole, up to 500 updates',
  () => 'Remove it.',
];

const PAGE_FORMATS: Renamed = [
  'is now feeds.pageFormats, one list for stories, topics, authors and corrections',
  (given) => `Write pageFormats: ${inspect(given)}.`,
];

/** Options by the paths they once had. */
const RENAMED = new Map<string, Renamed>([
  ['feeds.newest', ['is now feeds.size', (given) => `Write size: ${inspect(given)}.`]],
  ['feeds.within', DAY_IS_WHOLE],
  ['feeds.most', DAY_IS_WHOLE],
  [
    'feeds.archive',
    ['is now feeds.archives, of 200 updates each', (given) => `Write archives: ${given !== false}.`],
  ],
  [
    'feeds.stories',
    [
      'is now feeds.formats, for the feeds of all updates as well',
      (given) => `Write formats: ${inspect(given)}.`,
    ],
  ],
  ['feeds.story', PAGE_FORMATS],
  ['feeds.topic', PAGE_FORMATS],
  ['feeds.author', PAGE_FORMATS],
  ['feeds.corrections', PAGE_FORMATS],
]);

/** What to say of an option under a name that it once had; nothing of any other. */
export function renamedOption(path: string, given: unknown): OptionProblem | undefined {
  const renamed = RENAMED.get(path);
  if (!renamed) return undefined;
  const [fault, write] = renamed;
  // What was given stands in what to write.
  return { path, given: undefined, fault, write: write(given) };
}
