import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustBuild, type Site } from '../test/support/build-site.ts';

/**
 * What the feeds of a site with very many updates cost a build, in CPU time beyond rendering the
 * notes that stand in them. It is measured within a build of Astro's, by a page of the site.
 */
const STORIES = 200;
const NOTES = 49;

const MEASURE = `import { createFeed, archiveNumbers } from '../../../../../src/feeds/create-feed.ts';
import { feedItems } from '../../../../../src/feeds/feed-items.ts';
import { feedResponse } from '../../../../../src/feeds/feed-response.ts';
import { feedSubjects } from '../../../../../src/feeds/feed-subjects.ts';
import { divideFeed } from '../../../../../src/feeds/divide-feed.ts';
import { createStoryRenderer } from '../../../../../src/feeds/render-story.ts';
import { options } from 'virtual:developing-story/config';

const cpu = async (work) => {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
};

export const GET = async () => {
  const [subjects, reading] = await cpu(async () => [
    ...(await feedSubjects('updates')),
    ...(await feedSubjects('stories')),
    ...(await feedSubjects('corrections')),
  ]);
  const updates = new Set(
    subjects.flatMap((subject) => {
      const { live, archives } = divideFeed(subject.updates, options.feeds);
      return [...live, ...archives.flat()];
    }).map(({ event }) => event),
  );
  const all = subjects.flatMap((subject) => subject.updates).filter(({ event }) => updates.has(event));
  const wanted = [...new Map(all.map((update) => [update.event, update])).values()];
  const renderAll = async () => {
    const render = await createStoryRenderer();
    for (const [story, of] of Map.groupBy(wanted, ({ story }) => story)) {
      await render(story, new Set(of.map(({ event }) => event.id)));
    }
  };
  const [, rendering] = await cpu(renderAll);
  // Items are rendered once more, and then their HTML is readied for readers.
  const [, again] = await cpu(renderAll);
  const [, items] = await cpu(() => feedItems(wanted, 'rss'));
  const formats = { updates: ['rss', 'atom', 'json'], stories: ['rss', 'atom', 'json'], corrections: ['rss'] };
  const counts = { documents: 0, archives: 0, items: wanted.length };
  const write = async (isArchive) => {
    for (const subject of subjects) {
      const numbers = isArchive ? archiveNumbers(subject) : [undefined];
      for (const format of formats[subject.place.feed]) {
        for (const number of numbers) {
          await (await feedResponse(format, await createFeed(subject, format, number))).text();
          counts[isArchive ? 'archives' : 'documents'] += 1;
        }
      }
    }
  };
  const [, documents] = await cpu(() => write(false));
  const [, archives] = await cpu(() => write(true));
  return Response.json({ reading, rendering, readying: items - again, documents, archives, counts });
};
`;

/** What the page above says, in milliseconds. */
interface Figures {
  reading: number;
  rendering: number;
  readying: number;
  documents: number;
  archives: number;
  counts: { documents: number; archives: number; items: number };
}

const dir = join(import.meta.dirname, '../test/.sites/bench-feeds');
const site: Site = { dir, dist: join(dir, 'dist') };

await rm(dir, { recursive: true, force: true });
await mkdir(join(dir, 'src/content/stories'), { recursive: true });
await mkdir(join(dir, 'src/pages'), { recursive: true });
await writeFile(
  join(dir, 'src/content.config.ts'),
  await readFile(join(import.meta.dirname, '../test/fixtures/newsroom/src/content.config.ts')),
);
await writeFile(join(dir, 'src/pages/0.json.ts'), MEASURE);
await Promise.all(
  Array.from({ length: STORIES }, (_, index) =>
    writeFile(join(dir, `src/content/stories/story-${index}.mdx`), story(index)),
  ),
);
process.stdout.write(`${STORIES * (NOTES + 1)} updates of ${STORIES} stories\n`);
try {
  for (const [name, hasArchives] of [
    ['without archives', false],
    ['with archives', true],
  ] as const) {
    await writeFile(join(dir, 'astro.config.mjs'), config(hasArchives));
    await mustBuild(site);
    const figures = JSON.parse(await readFile(join(site.dist, '0.json'), 'utf8')) as Figures;
    const { reading, rendering, readying, documents, archives, counts } = figures;
    const ms = (time: number) => `${time.toFixed(0)} ms`.padStart(9);
    process.stdout.write(
      [
        `${name}: ${counts.items} updates in ${counts.documents} feeds and ${counts.archives} archives`,
        `  rendering the notes that are in them      ${ms(rendering)}`,
        `  reading dates, choosing                   ${ms(reading)}`,
        `  making their HTML safe and whole          ${ms(readying)}`,
        `  writing the feeds                         ${ms(documents)}`,
        `  writing their archives                    ${ms(archives)}`,
        '',
      ].join('\n'),
    );
  }
} finally {
  await rm(dir, { recursive: true, force: true });
}

function config(hasArchives: boolean): string {
  return `import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';

export default defineConfig({
  site: 'https://news.example',
  integrations: [
    developingStory({
      publication: { name: 'The Example', tag: 'news.example,2021' },
      routes: { story: false, update: false, topics: false, topic: false, author: false },
      cards: false,
      urls: { story: '/news/[slug]/' },
      feeds: { archives: ${hasArchives} },
    }),
  ],
});
`;
}

/** Stories that move on the same days, an hour apart at most, as on a busy desk. */
function story(index: number): string {
  const newest = Date.parse('2021-06-30T20:00Z') - index * 10_000;
  const notes = Array.from({ length: NOTES }, (_, note) => {
    const date = new Date(newest - note * 3 * 3_600_000)
      .toISOString()
      .replace(/:\d\d\.\d{3}Z$/, 'Z');
    const kind = note % 10 === 9 ? ' kind="correction"' : '';
    return `<EditorsNote date="${date}"${kind} headline="What changed in ${index}, ${note}">\n\nThe *gate* was closed by a [judge](/courts/). It opens **tomorrow**, the port says.\n\nMore follows.\n\n</EditorsNote>\n\n`;
  });
  return `---\ntitle: Story ${index}\ndescription: What is known of it.\npublished: 2021-05-11\nauthors: [{ name: Ada Long }]\ntopics: [Courts]\n---\n\n${notes.join('')}The article, in a paragraph.\n\nAnd another.\n`;
}
