import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyFixture, mustBuild, readTree } from './support/build-site.ts';
import { configure } from './support/newsroom.ts';
import { readPage, readText } from './support/read-page.ts';

/** What a build does, told by counts: what grows faster than the site would make an archive slow. */

/** @param log The file that each picture is noted in. */
const service = (log: string) => `import noop from 'astro/assets/services/noop';
import { appendFileSync } from 'node:fs';

export default {
  ...noop,
  getHTMLAttributes(options, config) {
    appendFileSync(${JSON.stringify(log)}, options.alt + '\\n');
    return noop.getHTMLAttributes(options, config);
  },
};
`;

/** @param log The file that each time it is rendered is noted in. */
const counted = (log: string) => `---
import { appendFileSync } from 'node:fs';
appendFileSync(${JSON.stringify(log)}, Astro.props.name + '\\n');
---

<b class="counted">{Astro.props.name}</b>
<script>
  document.documentElement.dataset.counted = 'yes';
</script>
`;

const NOTES = 12;

const days = Array.from({ length: NOTES }, (_, index) => String(NOTES + 10 - index));

const story = (title: string, imports: string, marked: (name: string) => string) => `---
title: ${title}
published: 2021-01-01
---
${imports}

${days.map((day) => `<EditorsNote date="2021-02-${day}">\n\nNote. ${marked(day)}\n\n</EditorsNote>\n`).join('\n')}

The article. ${marked('article')}
`;

/** How often each thing was rendered, by its name. */
let counts: Map<string, number>;
let tree: Awaited<ReturnType<typeof readTree>>;

beforeAll(async () => {
  const site = await copyFixture('newsroom', 'growth');
  await configure(
    site,
    `{ publication: { tag: 'news.example,2021' }, cards: false, pageSize: { notes: 5 } }`,
    `image: { service: { entrypoint: './service.mjs' } },`,
  );
  const log = join(site.dir, 'rendered.log');
  const stories = join(site.dir, 'src/content/stories');
  await mkdir(join(site.dir, 'src/components'), { recursive: true });
  await writeFile(join(site.dir, 'service.mjs'), service(log));
  await writeFile(join(site.dir, 'src/components/Counted.astro'), counted(log));
  await writeFile(
    join(stories, 'words.mdx'),
    story('Words', '', (name) => `![words ${name}](./chart.jpg)`),
  );
  await writeFile(
    join(stories, 'components.mdx'),
    story(
      'Components',
      `import Counted from '../../components/Counted.astro';`,
      (name) => `<Counted name="component ${name}" />`,
    ),
  );
  await mustBuild(site);
  counts = new Map();
  for (const name of (await readFile(log, 'utf8')).split('\n')) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  tree = await readTree(site.dist);
});

describe('a story of many notes', () => {
  it('has each of its notes rendered once for all pages and once for all feeds', () => {
    for (const name of [...days, 'article']) expect(counts.get(`words ${name}`), name).toBe(2);
  });

  it('has a component in a note run only where it is shown', () => {
    // On the story's page, the note's own and one of older notes, the first of which has all, and in feeds.
    for (const day of days) expect(counts.get(`component ${day}`), day).toBeLessThanOrEqual(4);
    expect(counts.get('component article')).toBeLessThanOrEqual(3);
  });

  it('has the script of a component on every page that shows it', () => {
    const pages = [
      'stories/components/index.html',
      'stories/components/notes/1/index.html',
      ...days.map((day) => `stories/components/update-2021-02-${day}/index.html`),
    ];
    for (const page of pages) {
      expect(readPage(tree, page).all('.counted').length, page).toBeGreaterThan(0);
      expect(readText(tree, page).split('dataset.counted').length - 1, page).toBe(1);
    }
  });
});

/**
 * Counts what is read of stories while pages are made, and the modules of stories in the build.
 *
 * @param log The file that the counts are written into.
 */
const watch = (log: string) => `import { writeFileSync } from 'node:fs';

let reads = 0;
let modules = 0;
let compiled = 0;
globalThis.watchStory = (story) => {
  for (const name of ['slug', 'lang', 'data', 'timeline']) {
    const value = story[name];
    Object.defineProperty(story, name, { enumerable: true, get: () => (reads++, value) });
  }
  return story;
};

/** Has every story watched that a build makes of its entry. */
export const watched = {
  name: 'watched',
  hooks: {
    'astro:config:setup': ({ updateConfig }) =>
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'compiled-for-content',
              transform: {
                filter: { id: /\\/src\\/(?:loaders|schema|loading\\/|stories\\/story-schema)|\\/packages\\/story\\/src\\// },
                handler() {
                  if (this.environment.name === 'astro') compiled += 1;
                },
              },
            },
            {
              name: 'watched',
              enforce: 'pre',
              moduleParsed({ id }) {
                if (id.endsWith('.mdx')) modules += 1;
              },
              transform: {
                filter: { id: /\\/src\\/stories\\/read-stories\\.ts$/ },
                handler(code) {
                  if (!code.includes('toStory(entry, at, taken)')) throw new Error('Stories are made elsewhere.');
                  return code.replace('toStory(entry, at, taken)', 'watchStory(toStory(entry, at, taken))');
                },
              },
            },
          ],
        },
      }),
    'astro:build:done': () => writeFileSync(${JSON.stringify(log)}, JSON.stringify({ reads, modules, compiled })),
  },
};
`;

/**
 * How much is read of each story while a site of so many is built, how many have a module, and how
 * many files of ours Vite compiles for the config of content.
 */
async function buildCounted(count: number) {
  const site = await copyFixture('newsroom', `growth-${count}`);
  const log = join(site.dir, 'counts.json');
  const folder = join(site.dir, 'src/content/stories');
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await writeFile(join(site.dir, 'watched.mjs'), watch(log));
  await writeFile(
    join(site.dir, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';
import { watched } from './watched.mjs';

export default defineConfig({
  site: 'https://news.example',
  integrations: [watched, developingStory({ cards: false, pageSize: { stories: 5 } })],
});
`,
  );
  for (let index = 0; index < count; index += 1) {
    const group = Math.floor(index / 5);
    await writeFile(
      join(folder, `story-${index}.mdx`),
      `---
title: Story ${index}
published: 2021-01-11
formerSlugs: [once-${index}]
translationKey: key-${index}
topics: [Topic ${group}]
authors: [{ name: Author ${group} }, { name: Ada Long }]
---

<EditorsNote date="2021-01-12" kind="correction">It was wrong.</EditorsNote>

The article.
`,
    );
  }
  await mustBuild(site);
  const counted = JSON.parse(await readFile(log, 'utf8')) as Record<string, number>;
  const { reads = 0, modules, compiled } = counted;
  return { readsPerStory: reads / count, modules, compiled };
}

it('reads no more of each story where there are more stories, and makes modules of none', async () => {
  const [few, many] = [await buildCounted(10), await buildCounted(40)];
  expect(few.readsPerStory).toBeGreaterThan(0);
  expect(many.readsPerStory / few.readsPerStory).toBeLessThan(1.1);
  // Words alone need none.
  expect([few.modules, many.modules]).toEqual([0, 0]);
  // What the config of content imports of ours, Node has loaded already.
  expect([few.compiled, many.compiled]).toEqual([0, 0]);
});
