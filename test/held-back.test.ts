import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { addFixture, copyFixture, mustBuild, readTree, type Site } from './support/build-site.ts';
import { edit } from './support/newsroom.ts';
import { readPage, readText } from './support/read-page.ts';

/** A story with a draft among its notes. */
const STORY_WITH_DRAFT = 'src/content/stories/urteil.mdx';

type Tree = Map<string, Buffer>;

/** A site in two languages, with a server, one of whose pages is made on demand. */
let site: Site;

/** Builds with what the build before left in the cache, and in a process that knows nothing of it. */
async function buildAt(clock?: string): Promise<{ tree: Tree; output: string }> {
  const preload = pathToFileURL(join(import.meta.dirname, 'support/clock.mjs'));
  const env = clock === undefined ? {} : { CLOCK: clock, NODE_OPTIONS: `--import ${preload.href}` };
  const { output } = await mustBuild({ ...site, env });
  return { tree: await readTree(site.dist), output };
}

/** What a browser or a feed reader can ask for. */
const client = (tree: Tree) => new Map([...tree].filter(([path]) => path.startsWith('client/')));

/** The files that say some word, or are named so. */
const saying = (tree: Tree, word: string) =>
  [...tree]
    .filter(([path, file]) => path.includes(word) || file.includes(word))
    .map(([path]) => path);

/** When an update was published, as feeds have it. */
const publishedAt = (tree: Tree, id: string) => {
  const { items } = JSON.parse(readText(tree, 'client/feed.json')) as {
    items: { id: string; date_published: string }[];
  };
  return items.find((it) => it.id.endsWith(`:${id}`))?.date_published;
};

let before: Tree;
let ahead: Tree;
let after: Tree;
let output: string;

beforeAll(async () => {
  site = await copyFixture('newsroom', 'held-back');
  await addFixture(site, 'embargo');
  ({ tree: before } = await buildAt());
  const draft = await edit(site, STORY_WITH_DRAFT, (it) => it.replace(' draft>', '>'));
  ({ tree: ahead } = await buildAt('2999-06-01T12:00Z'));
  await writeFile(join(site.dir, STORY_WITH_DRAFT), draft);
  ({ tree: after, output } = await buildAt());
});

describe('a build whose clock runs ahead', () => {
  it('has what falls due by it, though the cache is of a build that held it back', () => {
    const story = readPage(ahead, 'client/stories/harbor/index.html');
    expect(story.one('#reopened').text).toContain('SENTINELFUTURE body.');
    expect(saying(ahead, 'SENTINELFUTURE')).toEqual(
      expect.arrayContaining([
        'client/rss.xml',
        'client/raw.json',
        'client/glob.json',
        'client/raw/harbor/index.html',
        'client/stories/index.html',
        'client/stories/sentinelfuture-verdict/index.html',
        'client/de/stories/hafen/update-2998-05-01/index.html',
      ]),
    );
    expect([...ahead.keys()]).toContain('client/stories/sentinelfuture-trial/index.html');
    expect(saying(ahead, 'future-story-picture')).not.toEqual([]);
  });

  it('has what is no draft any more', () => {
    const story = readPage(ahead, 'client/de/stories/urteil/index.html');
    expect(story.one('#update-2021-01-08').text).toContain('ENTWURF Meldung.');
  });

  it('moves no instant above what came out', () => {
    const instants = [before, ahead].map((tree) => publishedAt(tree, 'urteil/darueber'));
    expect(instants).toEqual(['2021-01-08T17:01:42.838Z', '2021-01-08T17:01:42.838Z']);
  });
});

describe('the next build, at the true time', () => {
  it.each(['SENTINEL', 'sentinelfuture', 'ENTWURF', '2998-05'])(
    'has no byte of what is held back: %s',
    (word) => {
      expect(saying(after, word)).toEqual([]);
    },
  );

  it('has no picture that only what is held back used', () => {
    expect(saying(after, 'future-')).toEqual([]);
    expect([...after.keys()].filter((path) => /hafen|reopened|tomorrow/.test(path))).toEqual([]);
  });

  it('gives readers what they would have had without the one between', () => {
    expect([...client(after).keys()]).toEqual([...client(before).keys()]);
    for (const [path, file] of client(after)) {
      expect(before.get(path)?.equals(file), path).toBe(true);
    }
  });

  it('tells what it held back', () => {
    for (const what of [
      'harbor.mdx: the note of 2998-05-01',
      'hafen.mdx: the story, dated 2998-05-01',
      'verdict.mdx: the story, dated 2998-05-01T09:00-04:00',
      'urteil.mdx: a draft note of 2021-01-08',
    ]) {
      expect(output).toContain(`src/content/stories/${what}`);
    }
  });
});
