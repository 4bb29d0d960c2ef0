import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, copyFixture, type BuildResult, type Site } from './support/build-site.ts';
import { edit } from './support/newsroom.ts';

const DEEP = '---\ntitle: Deep\npublished: 2021-01-11\n---\n\n';

let site: Site;
let result: BuildResult;

beforeAll(async () => {
  site = await copyFixture('broken', 'broken');
  const tags = '<div>'.repeat(1_000) + '</div>'.repeat(1_000);
  await writeFile(join(site.dir, 'src/content/stories/deep.mdx'), `${DEEP}${tags}\n`);
  const stories = join(site.dir, 'src/content/stories');
  await writeFile(join(stories, 'latin.mdx'), Buffer.from(`${DEEP}Caf\xe9.\n`, 'latin1'));
  await writeFile(join(stories, 'who-is-#1.mdx'), `${DEEP}Words.\n`);
  result = await build(site);
});

it('stops the build', () => {
  expect(result.exitCode).toBe(1);
});

it('shows everything that is wrong in every file with its place and how to mend it', () => {
  const [, problems = ''] =
    /(\d+ problems in \d+ story files:[\s\S]*?)\n\s*Hint:/.exec(result.output) ?? [];
  expect(problems.replaceAll(/^ {2}/gm, '')).toMatchSnapshot();
});

it('says so at every build: no cache takes a wrong note for a right one', async () => {
  const again = await build(site);
  expect(again.exitCode).toBe(1);
  expect(again.output).toContain('23 problems in 11 story files');
});

/** A page of the publisher's that renders stories by itself, in the place of ours. */
const OWN_PAGE = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('stories')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
---

<Content />
`;

describe('what fails only while a story renders is told with the story’s file', () => {
  const write = async (body: string) => {
    const folder = join(site.dir, 'src/content/stories');
    for (const name of await readdir(folder)) await rm(join(folder, name));
    await writeFile(join(folder, 'fine.mdx'), `${DEEP}Words.\n`);
    await writeFile(join(folder, 'odd.mdx'), `${DEEP}${body}\n`);
  };

  it('on pages of ours, with the line of a name that means nothing', async () => {
    await write('Then.\n\n<Tweet id="1" />');
    const { exitCode, output } = await build(site);
    expect(exitCode).toBe(1);
    expect(output).toContain(
      'src/content/stories/odd.mdx:8:1 can’t be rendered: Expected component `Tweet`',
    );
    expect(output).toContain('Import or define Tweet in this file');
  });

  it('on a page of the publisher’s, whether a component fails or can’t be loaded', async () => {
    await edit(site, 'astro.config.mjs', (config) =>
      config.replace(
        'developingStory({',
        `$& pages: false, urls: { story: '/[slug]/' }, feeds: false, cards: false,`,
      ),
    );
    for (const [name, source] of Object.entries({
      'pages/[slug].astro': OWN_PAGE,
      'components/Late.astro': `---\nawait Promise.resolve();\nthrow new Error('No chart has this name.');\n---\n`,
      'components/Unloaded.ts': `throw new Error('No key is set.');\nexport default () => undefined;\n`,
    })) {
      await mkdir(join(site.dir, 'src', dirname(name)), { recursive: true });
      await writeFile(join(site.dir, 'src', name), source);
    }
    for (const [name, said] of [
      ['Late.astro', 'No chart has this name.'],
      ['Unloaded.ts', 'No key is set.'],
    ] as const) {
      await write(`import It from '../../components/${name}';\n\n<div>\n\n<It />\n\n</div>`);
      const { exitCode, output } = await build(site);
      expect(exitCode).toBe(1);
      expect(output).toContain(`src/content/stories/odd.mdx can’t be rendered: ${said}`);
      expect(output).toContain('Look at the components and expressions of this file');
    }
  });
});
