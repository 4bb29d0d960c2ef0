import { pick } from '../bench/random.ts';
import { sentence, storyText, type SoakStory } from './story-text.ts';

/** What an editor does, one at a time. */
export interface Edit {
  what: (typeof KINDS)[number] | 'mend';
  /** Files by their names: what is in them now, or nothing where one is deleted. */
  files: Record<string, string | undefined>;
  /** A page, by its story's slug, and what it says afterwards. */
  page: string;
  shows: Shown;
}

/** Words, or that there is no such page, or that it tells what is wrong. */
export type Shown = { words: string } | { gone: true } | { problem: RegExp };

/** In the proportion in which they are made. */
const KINDS = [
  'edit',
  'edit',
  'edit',
  'note',
  'note',
  'note',
  'add',
  'break',
  'break',
  'withdraw note',
  'withdraw story',
  'rename',
  'delete',
] as const;

const FEWEST = 8;
const MOST = 14;
const MOST_BROKEN = 2;
const MOST_NOTES = 6;
const TOPICS = ['Courts', 'Floods', 'Harbour'];

/** How a file goes wrong, and what its page then says. */
const FAULTS: ((text: string, words: string) => [string, RegExp])[] = [
  (text, words) => [
    text.replace(/\n\n/, `\n\n<EditorsNote date="Feb. 31">${words}</EditorsNote>\n\n`),
    /DS102 unreadable-date/,
  ],
  (text) => [text.replace(/^title:.*\n/m, ''), /DS201 field-missing/],
  (text, words) => [`${text}\n{${words}\n`, /DS\d{3}|can’t be rendered|MDX|Error/],
  (text, words) => [`${text}\n<Missing>${words}</Missing>\n`, /DS\d{3}|can’t be rendered|Missing/],
  (text) => [
    text.replace(/^topics:/m, 'image: { src: ./none.png, alt: Nothing }\ntopics:'),
    /none\.png/,
  ],
  () => ['', /DS\d{3}/],
];

/** A newsroom that is being edited, the same for the same numbers. */
export function newsroomEdits(random: () => number) {
  const stories: SoakStory[] = [];
  const broken = new Set<SoakStory>();
  const gone: string[] = [];
  let count = 0;

  const oneOf = (them: readonly SoakStory[]) => them[Math.floor(random() * them.length)];
  const written = (story: SoakStory) => ({ [fileOf(story)]: storyText(story) });
  const marker = () => `Made by edit ${count}. ${sentence(random)}`;

  const add = (): Edit => {
    const words = marker();
    const slug = `story-${count}`;
    const story: SoakStory = {
      slug,
      id: slug,
      formerSlugs: [],
      title: `Story ${count}`,
      topic: pick(TOPICS, random),
      notes: [],
      paragraphs: [sentence(random), words],
      hasModule: random() < 0.3,
    };
    stories.push(story);
    return { what: 'add', files: written(story), page: slug, shows: { words } };
  };

  const mend = (story: SoakStory): Edit => {
    broken.delete(story);
    story.paragraphs = [marker()];
    const [words = ''] = story.paragraphs;
    const shows = { words: story.withdrawn ?? words };
    return { what: 'mend', files: written(story), page: story.slug, shows };
  };

  const of = (what: Exclude<Edit['what'], 'add' | 'mend'>, story: SoakStory): Edit => {
    const words = marker();
    const edited = (): Edit => {
      const shows = { words: story.withdrawn ?? words };
      return { what, files: written(story), page: story.slug, shows };
    };
    switch (what) {
      case 'edit': {
        story.paragraphs = [words, ...story.paragraphs.slice(0, 3)];
        story.title = `Story ${story.id} by edit ${count}`;
        return edited();
      }
      case 'note': {
        const hour = (story.notes[0]?.hour ?? 0) + 1;
        story.notes = [{ hour, words }, ...story.notes.slice(0, MOST_NOTES - 1)];
        return edited();
      }
      case 'withdraw note': {
        const [newest] = story.notes;
        if (!newest || newest.withdrawn !== undefined) return of('note', story);
        newest.withdrawn = words;
        return edited();
      }
      case 'withdraw story': {
        if (story.withdrawn !== undefined) return of('delete', story);
        story.withdrawn = words;
        return edited();
      }
      case 'rename': {
        const before = fileOf(story);
        story.formerSlugs = [story.slug, ...story.formerSlugs].slice(0, 3);
        story.slug = `story-${count}`;
        story.paragraphs = [words];
        const { files, ...edit } = edited();
        return { ...edit, files: { [before]: undefined, ...files } };
      }
      case 'delete': {
        stories.splice(stories.indexOf(story), 1);
        gone.push(story.slug);
        const files = { [fileOf(story)]: undefined };
        return { what, files, page: story.slug, shows: { gone: true } };
      }
      case 'break': {
        // Of what was withdrawn nobody misses a picture.
        if (story.withdrawn !== undefined) return of('delete', story);
        broken.add(story);
        const fault = FAULTS[Math.floor(random() * FAULTS.length)] ?? (() => ['', /DS/]);
        const [text, problem] = fault(storyText({ ...story }), words);
        return { what, files: { [fileOf(story)]: text }, page: story.slug, shows: { problem } };
      }
    }
  };

  return {
    /** The next edit. */
    next: (): Edit => {
      count += 1;
      const [longest] = broken;
      if (longest && (broken.size >= MOST_BROKEN || random() < 0.2)) return mend(longest);
      const whole = stories.filter((story) => !broken.has(story));
      const what = KINDS[Math.floor(random() * KINDS.length)] ?? 'edit';
      const story = oneOf(whole);
      const isFull = stories.length >= MOST;
      if (!story || stories.length < FEWEST || (what === 'add' && !isFull)) return add();
      return of(what === 'add' ? 'delete' : what, story);
    },
    /** What mends everything that is broken. */
    mendAll: (): Edit[] =>
      [...broken].map((story) => {
        count += 1;
        return mend(story);
      }),
    /** The slugs of stories that were deleted. */
    gone: (): readonly string[] => gone,
  };
}

function fileOf({ slug }: SoakStory): string {
  return `${slug}.mdx`;
}
