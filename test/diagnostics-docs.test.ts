import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIAGNOSTICS, readStories, type StorySource } from '@developing-story/story/parse';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../src/loading/read-text.ts';
import { missingPictures } from '../src/loading/missing-pictures.ts';

const DOCS = readFileSync(new URL('../docs/diagnostics.md', import.meta.url), 'utf8');
const FIELDS = 'title: Harbour gate closed\npublished: 2021-01-11\n';
const context = {
  timeZone: 'America/New_York',
  lang: 'en-US',
  now: new Date('2021-02-20T12:00Z'),
};

interface Section {
  heading: string;
  wrong: string;
  right: string;
}

const sections = DOCS.split(/^### /m)
  .slice(1)
  .map((text): Section => {
    const [, heading = '', wrong = '', right = ''] =
      /^(.*)\n[\s\S]*?\nWrong:\n([\s\S]*?)\nRight:\n([\s\S]*)/.exec(text) ?? [];
    return { heading, wrong, right };
  });

/** Where the examples’ pictures are. */
const root = fileURLToPath(new URL('../site/', import.meta.url));

/** The names of what is wrong in an example: the files that its blocks of code show. */
async function found(example: string): Promise<string[]> {
  const blocks = [...example.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)];
  expect(blocks).not.toEqual([]);
  const files = blocks.map(([, language = '', info = '', code = '']) => {
    const file = info.endsWith('.mdx') ? info : 'example.mdx';
    return { file, text: sourceOf(language, info, code) };
  });
  const sources = files.flatMap(({ file, text }): StorySource[] =>
    typeof text === 'string' ? [{ file, slug: file.replace('.mdx', ''), source: text }] : [],
  );
  const { stories, problems } = readStories(sources, context);
  for (const { facts } of stories) {
    // The other examples' pictures are nowhere.
    const known = facts.pictures.filter(({ src }) => /parler-sues-aws/i.test(src));
    const missing = await missingPictures(known, join(root, 'content/stories/a.mdx'), root);
    problems.push(...missing.map((it) => ({ ...it, file: '' })));
  }
  const unreadable = files.filter(({ text }) => typeof text !== 'string');
  return [...unreadable.map(() => 'unreadable-file'), ...problems.map(({ name }) => name)];
}

function sourceOf(language: string, info: string, code: string): ReturnType<typeof decodeText> {
  if (info === 'whole') return code;
  if (language === 'yaml') return `---\n${FIELDS}${code}---\n`;
  const front = `---\n${FIELDS}---\n\n`;
  if (language !== 'hex') return front + code;
  const bytes = Uint8Array.from(code.trim().split(/\s+/), (byte) => Number.parseInt(byte, 16));
  return decodeText(new Uint8Array([...new TextEncoder().encode(front), ...bytes]));
}

describe('docs/diagnostics.md', () => {
  it('has a section for each code, in order, and none beside', () => {
    expect(sections.map(({ heading }) => heading)).toEqual(
      Object.entries(DIAGNOSTICS).map(([name, [code]]) => `${code} ${name}`),
    );
  });

  it.each(sections)(
    '$heading: the wrong example is wrong in this alone, the right one right',
    async ({ heading, wrong, right }) => {
      expect(await found(wrong)).toEqual([heading.split(' ')[1]]);
      expect(await found(right)).toEqual([]);
    },
  );
});
