import { capital, pick } from '../bench/random.ts';

/** A story of the soak, from which its file is written. */
export interface SoakStory {
  /** Of its file, without the ending. */
  slug: string;
  /** What it was called at first: the guids of feeds go by it. */
  id: string;
  formerSlugs: string[];
  title: string;
  topic: string;
  /** Newest first. */
  notes: SoakNote[];
  paragraphs: string[];
  /** Why the whole of it was taken down. */
  withdrawn?: string;
  /** Whether it has an expression, and so a module of its own. */
  hasModule: boolean;
}

/** A note of such a story. */
export interface SoakNote {
  /** How many hours after the first publication. */
  hour: number;
  words: string;
  /** Why it was withdrawn. */
  withdrawn?: string;
}

const HOUR = 3_600_000;
const PUBLISHED = Date.UTC(2024, 0, 1);
const WITHDRAWN_ON = '2026-01-01';
const WORDS = 'harbour gate council flood road bridge winter vote budget court'.split(' ');

/** Some words, the same for the same numbers. */
export function sentence(random: () => number): string {
  return `${capital(Array.from({ length: 9 }, () => pick(WORDS, random)).join(' '))}.`;
}

/** A story's file as its editor has it. */
export function storyText(story: SoakStory): string {
  const { slug, id, formerSlugs, title, topic, notes, paragraphs, withdrawn, hasModule } = story;
  const head = [
    `title: ${title}`,
    'published: 2024-01-01',
    'authors: [{ name: Ada Long }]',
    `topics: [${topic}]`,
    ...(id === slug ? [] : [`id: ${id}`]),
    ...(formerSlugs.length > 0 ? [`formerSlugs: [${formerSlugs.join(', ')}]`] : []),
    ...(withdrawn === undefined ? [] : [`withdrawn: ${WITHDRAWN_ON}`, `reason: ${withdrawn}`]),
  ];
  const blocks = [
    ...notes.map(noteText),
    ...paragraphs,
    ...(hasModule ? ['There are {6 * 7} of them.'] : []),
  ];
  return `---\n${head.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

function noteText({ hour, words, withdrawn }: SoakNote): string {
  const date = new Date(PUBLISHED + hour * HOUR).toISOString().replace(':00.000Z', 'Z');
  const taken = withdrawn === undefined ? '' : ` withdrawn="${WITHDRAWN_ON}" reason="${withdrawn}"`;
  return `<EditorsNote date="${date}"${taken}>\n\n${words}\n\n</EditorsNote>`;
}
