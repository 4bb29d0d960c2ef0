import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx, { type MdxOptions } from '@astrojs/mdx';
import renderer from '@astrojs/mdx/server.js';
import type { WordStory } from '@developing-story/story';
import { isOnlyWords, parseMdx, readStory } from '@developing-story/story/parse';
import type { AstroConfig } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { jsx } from 'astro/jsx-runtime';
import {
  createComponent,
  render,
  renderSlot,
  spreadAttributes,
  unescapeHTML as unescaped,
} from 'astro/runtime/server/index.js';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOptions } from '../options/parse.ts';
import type { Run, WordFile } from '../setup/run.ts';
import { wordContent } from '../stories/word-content.ts';
import { preparedStory } from './notes.ts';
import { wordCompiler } from './word-stories.ts';

const ROOT = join(import.meta.dirname, '../..');

/** In the repository, where compiled modules find Astro. */
const FOLDER = join(ROOT, 'test/.sites/word-stories');

const STORY = join(FOLDER, 'story.mdx');

const RUN: Run = {
  options: parseOptions({ publication: { timeZone: 'Europe/Berlin' } }, undefined),
  isBuild: true,
  now: () => new Date('2026-01-01T12:00:00Z'),
  files: new Map(),
  words: new Map(),
  stories: [],
  heldBack: [],
};

/** What Markdown makes of what there is in it, and what Astro's JSX has rules of its own for. */
const EVERYTHING = `---
title: Everything
published: 2021-01-01
---

<EditorsNote date="2021-01-03" headline="Newer">Bare *words* of a note.</EditorsNote>

<EditorsNote date="2021-01-02">

## The same heading

A [link](https://a.example "Title & more")[^a], https://b.example and \`code <b>\`.

| A   | B    |
| --- | ---- |
| 1   | "2"  |

</EditorsNote>

## The same heading

> A quote -- with "quotes"...

- [x] done
- [ ] undone

1. One\\
   broken[^b]

***

![A picture](/in-public.png "Shown")

\`\`\`js title="a.js"
const a = '<script>' && "b";
\`\`\`

\`\`\`
plain
\`\`\`

<details open data-n="1" class="a b" hidden>
  <summary>More &amp; <i>more</i></summary>

  Words with <a href="/b?c=1&d=2">a tag</a>, H<sub>2</sub>O<br/>and {/* nothing */} a <my-map place="x">map</my-map>.
</details>

<p slot="x">In a slot</p>

<style>b > i</style>

### Another

[^a]: Said so.
[^b]: And [so](/on).
`;

/** A component of Astro's that shows what it was given, and where. */
function given(name: string) {
  const tag = `given-${name}`;
  return createComponent({
    factory: (result: never, props: Record<string, unknown>, slots: Record<string, never>) =>
      render`${unescaped(`<${tag}${spreadAttributes(props)}>`)}${renderSlot(result, slots['default'] as never)}${unescaped(`</${tag}>`)}`,
  } as never);
}

const EditorsNote = given('note');

/** What pages give for elements of stories. */
const COMPONENTS = {
  'nothing but notes': { EditorsNote },
  'what our pages give': {
    EditorsNote,
    ...Object.fromEntries(['a', 'h2', 'h3', 'table'].map((name) => [name, given(name)])),
  },
  'many elements and a wrapper': {
    ...Object.fromEntries(
      ['EditorsNote', 'p', 'li', 'code', 'img', 'strong', 'section', 'sup', 'blockquote'].map(
        (name) => [name, given(name)],
      ),
    ),
    em: 'i',
    wrapper: ({ children }: { children: unknown }) => jsx('main', { children }),
  },
};

const SET_UPS: Record<string, Partial<MdxOptions>> = {
  'Astro’s processor': {},
  'Astro’s processor, optimised': { optimize: true },
  'the unified processor': { processor: unified({ rehypePlugins: [withMark] }) },
};

/** A plugin of a publisher's. */
function withMark() {
  return (tree: { children: unknown[] }) => {
    tree.children.push({
      type: 'element',
      tagName: 'mark',
      properties: { style: 'color: red; --a: 1', hidden: true, dataA: 1 },
      children: [{ type: 'text', value: 'by a plugin & more' }],
    });
  };
}

/** The plugins of Vite's that Astro's MDX adds to a site. */
async function mdxPlugins(options: Partial<MdxOptions>): Promise<Plugin[]> {
  const { hooks } = mdx({ ...options, extendMarkdownConfig: false });
  const plugins: Plugin[] = [];
  await hooks['astro:config:setup']?.({
    config: { root: pathToFileURL(`${ROOT}/`), base: '/', trailingSlash: 'ignore' },
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
    addRenderer: () => undefined,
    addPageExtension: () => undefined,
    addContentEntryType: () => undefined,
  } as never);
  await hooks['astro:config:done']?.({ config: {}, logger: console } as never);
  return plugins;
}

const siteOf = (plugins: readonly unknown[]) =>
  ({ root: pathToFileURL(`${ROOT}/`), vite: { plugins } }) as unknown as AstroConfig;

/** A file as the loader has read it. */
function fileOf(source: string): WordFile {
  return {
    source,
    read: readStory(source, { timeZone: 'Europe/Berlin', lang: 'en', now: RUN.now() }),
  };
}

/** A story's own module, as Node imports it. */
async function storyModule(plugins: readonly Plugin[], source: string, name: string) {
  let { source: code } = preparedStory(source, 'a-story', RUN);
  for (const { transform } of plugins) {
    const { handler } = transform as unknown as { handler: (...given: string[]) => Coded };
    const made = await handler.call({ environment: { name: 'prerender' } }, code, STORY);
    ({ code } = made);
  }
  const file = join(FOLDER, `${name}.mjs`);
  await writeFile(file, code);
  return (await import(pathToFileURL(file).href)) as {
    Content: (props: object) => unknown;
    getHeadings: () => unknown;
    frontmatter: unknown;
  };
}

type Coded = { code: string } | Promise<{ code: string }>;

let container: Awaited<ReturnType<typeof AstroContainer.create>>;

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  container = await AstroContainer.create({
    renderers: [{ name: 'astro:jsx', ssr: renderer }],
  });
});

afterAll(() => rm(FOLDER, { recursive: true, force: true }));

async function html(content: (props: object) => unknown, components: object): Promise<string> {
  const Content = (props: object) => content(props);
  Object.assign(Content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
  });
  return container.renderToString(Content as never, {
    props: { components, 'server:root': true },
  });
}

function isOnlyWordsIn(source: string): boolean {
  try {
    return isOnlyWords(parseMdx(source));
  } catch {
    // Some fixtures are of mistakes.
    return false;
  }
}

/** Every story of the demo and of the fixtures, and what none of them has. */
const files = globSync('{site,test/fixtures/*/src}/content/stories/**/*.mdx', { cwd: ROOT });

describe.each(Object.entries(SET_UPS))('with %s', (setUp, options) => {
  it('a story of words alone is the same as by a module of its own', async () => {
    const plugins = await mdxPlugins(options);
    const { compile } = wordCompiler(RUN, siteOf(plugins));
    const sources = [
      EVERYTHING,
      ...(await Promise.all(files.map((file) => readFile(join(ROOT, file), 'utf8')))),
    ];
    // The first code on a busy machine may be given up half-way by what highlights it.
    await compile(fileOf(EVERYTHING), STORY, 'a-story');
    const compared: string[] = [];
    for (const [index, source] of sources.entries()) {
      const words = isOnlyWordsIn(source) && (await compile(fileOf(source), STORY, 'a-story'));
      if (!words) continue;
      const { tree, headings, frontmatter } = JSON.parse(words) as WordStory;
      const module = await storyModule(plugins, source, `${setUp.replace(/\W/g, '')}-${index}`);
      expect(headings).toEqual(module.getHeadings());
      expect(frontmatter).toEqual(module.frontmatter);
      for (const components of Object.values(COMPONENTS)) {
        const expected = await html(module.Content, components);
        expect(await html((props) => wordContent(tree)({ ...props }), components)).toBe(expected);
      }
      compared.push(files[index - 1] ?? 'everything');
    }
    expect(compared).toContain('everything');
    expect(compared.length).toBeGreaterThan(files.length / 2);
  });
});

describe('a story has a module of its own', () => {
  const compiled = async (source: string, ...own: unknown[]) => {
    const plugins = [...own, ...(await mdxPlugins({}))];
    return wordCompiler(RUN, siteOf(plugins)).compile(fileOf(source), STORY, 'a-story');
  };
  const handler = () => undefined;

  it.each([
    ['has files', { name: 'own', transform: { filter: { id: /\.mdx$/ }, handler } }],
    ['doesn’t say for which files it is', { name: 'own', transform: handler }],
    [
      'says it in a way of its own',
      { name: 'own', transform: { filter: { id: '**/*' }, handler } },
    ],
    ['is being loaded', Promise.resolve([{ name: 'own', transform: handler }])],
  ])('where a plugin of the site’s that %s may change it', async (_, plugin) => {
    expect(await compiled('Words.', plugin)).toBeUndefined();
  });

  it.each([
    ['transforms nothing', { name: 'own', resolveId: handler }],
    ['is for other files', { name: 'own', transform: { filter: { id: /\.css$/ }, handler } }],
    [
      'names others',
      { name: 'own', transform: { filter: { id: { include: [/\.vue$/] } }, handler } },
    ],
  ])('but not for one that %s', async (_, plugin) => {
    expect(await compiled('Words.', false, plugin)).toContain('Words.');
  });

  it.each([
    ['a picture beside it', '![A chart](./chart.jpg)'],
    ['a mistake', '<EditorsNote>'],
  ])('with %s', async (_, source) => {
    expect(await compiled(source)).toBeUndefined();
  });
});
