import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCommandSite, storyText, type CommandSite } from '../../test/support/command-site.ts';
import { runCommand } from '../../test/support/run-command.ts';

const BIN = fileURLToPath(new URL('./bin.ts', import.meta.url));
const NOW = ['--now', '2021-02-20T12:00Z'];

let site: CommandSite | undefined;
afterEach(async () => {
  await site?.remove();
  site = undefined;
});

/** Runs the command within this process, in the site's folder: for what no shell has a part in. */
const command = (...args: string[]) => commandIn('.', ...args);

/** The same in a folder of the site's. */
const commandIn = (folder: string, ...args: string[]) =>
  runCommand(args, { cwd: join(site?.root ?? import.meta.dirname, folder) });

/** Runs the command as a shell would, in the site's folder. */
function developingStory(...args: string[]) {
  return new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
    const cwd = site?.root ?? import.meta.dirname;
    execFile(
      process.execPath,
      [BIN, ...args],
      { cwd, env, maxBuffer: 2 ** 26 },
      (error, out, err) => {
        resolve({ code: error?.code ?? 0, out, err });
      },
    );
  });
}

const story = (name: string) => `src/content/stories/${name}`;

const BROKEN = {
  'a.mdx': storyText(
    'readingTime: 4\n',
    '<EditorsNote headline="100% sure: no, really">\n\nText.\n\n</EditorsNote>\n\nArticle.\n',
  ),
  'b.mdx': storyText(
    'slug: a\n',
    '<EditorsNote date="2021-01-13" />\n\n<EditorsNote date="2021-02-16" kind="rumour" />\n',
  ),
};

describe('help', () => {
  it.each([
    [['--help']],
    [['new', '--help']],
    [['update', '--help']],
    [['check', '--help']],
    [['list', '--help']],
    [['cards', '--help']],
    [['import', '--help']],
  ])('%j', async (args) => {
    const { code, out, err } = await command(...args);
    expect(out).toMatchSnapshot();
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

it.each(['5/4', '0/4', '4/0', '-1/4', '1.5/4', '1', 'a', ''])(
  'a part of the cards that there can’t be is refused: %j',
  async (part) => {
    const { code, out, err } = await command('cards', '--shard', part);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`'${part}' is invalid. Write which part of how many: 1/4 is the first`);
  },
);

describe('updates at once', () => {
  it('lose no note, and each that says it wrote has written', async () => {
    site = await makeCommandSite({ 'a.mdx': storyText('') });
    const ended = await Promise.all(
      ['one', 'two', 'three', 'four'].map((message) =>
        developingStory('update', 'a', '--message', `${message}.`),
      ),
    );
    const text = await site.read(story('a.mdx'));
    const wrote = ended.filter(({ code }) => code === 0).length;
    expect(wrote).toBeGreaterThan(0);
    expect(text.split('<EditorsNote').length - 1).toBe(wrote);
    for (const { code, err } of ended) if (code !== 0) expect(err).toContain('has changed while');
  });
});

const onSystemWithSignals = describe.skipIf(process.platform === 'win32');

onSystemWithSignals('import', () => {
  const article = (words: string) => `A title\n\nJanuary 11, 2021\n\n${words}\n`;

  it.each([
    ['SIGTERM', []],
    ['SIGINT', ['--out', 'src/content/stories', '--time-zone', 'UTC', '--force']],
  ] as const)('is ended by %s while it reads a long file, %j', async (signal, flags) => {
    site = await makeCommandSite();
    await site.write('a.txt', article('It is short.'));
    await site.write('b.txt', article('Update, March 5, 2021: so it is.\n\n'.repeat(500_000)));
    const child = spawn(process.execPath, [BIN, 'import', 'a.txt', 'b.txt', ...flags], {
      cwd: site.root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(child, 'exit');
    // The first story is written, and the second file is soon read through: for minutes.
    await once(child.stdout, 'data');
    await setTimeout(400);
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(await readdir(join(site.root, story('')))).toEqual(['a.mdx']);
  });

  it.each([
    ['import', ['import', 'long.txt', '--time-zone', 'UTC', '--stories', story('')]],
    [
      'new',
      ['new', 'word '.repeat(390), '--slug', 'long', '--time-zone', 'UTC', '--stories', story('')],
    ],
  ])('or new leaves no half of a story where a disk is full: %s', async (_, args) => {
    site = await makeCommandSite();
    await site.write('long.txt', article('One word, and one more.\n\n'.repeat(500)));
    // No file may get longer than 1 KB.
    const script = 'ulimit -f 1; exec "$@"';
    const child = spawn('bash', ['-c', script, 'bash', process.execPath, BIN, ...args], {
      cwd: site.root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [ended, err] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
    expect(ended[0]).toBe(2);
    expect(err).toContain('Make room on the disk');
    expect(await readdir(join(site.root, story('')))).toEqual([]);
  });
});

describe('a list', () => {
  it('says that it lacks what can’t be read, and ends so', async () => {
    site = await makeCommandSite({ 'a.mdx': storyText('', 'A {brace.\n') });
    const { code, out, err } = await command('list', ...NOW);
    expect(out).toContain('a');
    expect(err).toContain('One story has errors, so notes may be missing here');
    expect(code).toBe(1);
  });
});

describe('a very long file', () => {
  it('with very many mistakes is told of in a time that grows with it', async () => {
    site = await makeCommandSite({ 'a.mdx': storyText('', '<EditorsNote />\n\n'.repeat(20_000)) });
    const { code, out } = await command('check', '--format', 'json', ...NOW);
    expect(code).toBe(1);
    expect(out.split('DS101').length - 1).toBe(20_000);
  });
});

describe('the Astro config', () => {
  it('may print, and keep something open', async () => {
    site = await makeCommandSite();
    const config = await site.read('astro.config.mjs');
    const chatty = `console.log('loading');\nsetInterval(() => {}, 1000);\n${config}`;
    await site.write('astro.config.mjs', chatty);
    const { code, out, err } = await developingStory('list', '--json');
    expect({ code, err }).toEqual({ code: 0, err: 'loading\n' });
    expect(JSON.parse(out)).toEqual([]);
  });

  const tryConfig = async (text: string, name = 'astro.config.mjs') => {
    site = await makeCommandSite();
    await site.write('astro.config.mjs', text);
    if (name !== 'astro.config.mjs') await site.write(name, text);
    return command('list');
  };

  it.each([
    ['export default { integrations: [] };', 'has no developingStory() among its integrations'],
    ['export default {};', 'has no developingStory() among its integrations'],
    ['export const config = {};', 'exports no config'],
    ["import 'nowhere-to-be-found';", 'can’t be imported by Node'],
    ['throw new Error("no key");', 'no key'],
  ])('%s can’t be used, and the flags that replace it are named', async (text, message) => {
    const { code, err } = await tryConfig(text);
    expect(err).toContain(message);
    expect(err).toContain('--stories src/content/stories --time-zone America/New_York');
    expect(code).toBe(2);
  });

  it('is found from a folder within the site, and paths are told from there', async () => {
    site = await makeCommandSite({ 'gate.mdx': storyText('') });
    const here = 'src/content';
    const listed = await commandIn(here, 'list', '--json');
    expect(JSON.parse(listed.out)).toMatchObject([{ file: 'stories/gate.mdx' }]);
    expect(await commandIn(here, 'update', 'gate', '--no-edit')).toMatchObject({
      out: 'stories/gate.mdx:6\n',
    });
    expect(await commandIn(here, 'check', '--stories', 'stories')).toMatchObject({
      code: 0,
    });
    await site.write('elsewhere/a.mdx', storyText(''));
    expect((await commandIn(here, 'check', '--root', '.')).err).toContain(
      'There is no Astro config in',
    );
  });

  it('isn’t needed where flags say it all', async () => {
    site = await makeCommandSite({ 'a.mdx': storyText('') });
    await site.write('astro.config.mjs', 'throw new Error();');
    const flags = ['--stories', 'src/content/stories', '--time-zone', 'UTC'];
    expect(await command('check', ...flags)).toMatchObject({ code: 0 });
    expect((await command('check')).code).toBe(2);
  });

  it('tells folder and collection', async () => {
    site = await makeCommandSite({}, `{ collection: 'news' }`);
    const config = await site.read('astro.config.mjs');
    await site.write('astro.config.mjs', config.replace('default {', 'default { srcDir: "./web",'));
    await site.write('web/content/news/a.mdx', storyText('status: final\n'));
    const { out } = await command('list');
    expect(out.split('\n')[1]).toBe('final\t2021-01-11\t0\t0\t0\ta\tHarbour gate closed');
  });

  it('tells which files are stories, and update and new go by it', async () => {
    const files = `{ files: { folder: './news', pattern: ['*/story.mdx', '!old/**'] } }`;
    site = await makeCommandSite({ 'elsewhere.mdx': storyText('') }, files);
    await site.write('news/gate/story.mdx', storyText('status: final\n'));
    await site.write('news/gate/notes.mdx', 'No story.');
    await site.write('news/old/story.mdx', 'No story either.');
    expect((await command('check')).out).toContain('1 story checked, nothing is wrong.');
    const { out } = await command('list');
    expect(out.split('\n').slice(1)).toEqual([
      'final\t2021-01-11\t0\t0\t0\tgate/story\tHarbour gate closed',
      '',
    ]);
    expect(await command('update', 'gate', '--no-edit')).toMatchObject({ code: 0 });
    expect(await site.read('news/gate/story.mdx')).toContain('<EditorsNote');
    expect(await command('new', 'Bridge', '--slug', 'bridge/story')).toMatchObject({
      code: 0,
      err: '',
    });
    expect(await command('new', 'Bridge open')).toMatchObject({
      code: 1,
      out: 'news/bridge-open.mdx\n',
      err: expect.stringContaining('*/story.mdx and !old/**') as string,
    });
  });

  it('doesn’t bring in what draws cards', async () => {
    site = await makeCommandSite({ 'a.mdx': storyText('') });
    await site.write(
      'trap.mjs',
      `import { registerHooks } from 'node:module';
registerHooks({ resolve: (id, context, next) => {
  if (/^(?:satori|sharp)(?:$|\\/)/.test(id)) throw new Error(id + ' is loaded');
  return next(id, context);
} });\n`,
    );
    const config = await site.read('astro.config.mjs');
    await site.write('site.mjs', config);
    await site.write(
      'astro.config.mjs',
      `import './trap.mjs';\nexport { default } from './site.mjs';\n`,
    );
    expect(await developingStory('check')).toMatchObject({ code: 0, err: '' });
  });
});

describe('check', () => {
  it.each(['pretty', 'json', 'github'])('tells everything, as %s', async (format) => {
    site = await makeCommandSite(BROKEN);
    await site.write(story('c.mdx'), Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1'));
    await site.write(story('_ignored.mdx'), 'No story.');
    const { code, out, err } = await command('check', '--format', format, ...NOW);
    expect(out).toMatchSnapshot();
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('takes warnings for fine, as many as are allowed', async () => {
    site = await makeCommandSite({ 'a.mdx': storyText('readingTime: 4\nrating: 5\n') });
    const code = async (...args: string[]) => (await command('check', ...args)).code;
    expect(await code()).toBe(0);
    expect(await code('--max-warnings', '2')).toBe(0);
    expect(await code('--max-warnings', '1')).toBe(1);
    expect(await code('--max-warnings', '0', '--fields', 'rating, readingTime')).toBe(0);
    expect(await code('--fields', 'rating')).toBe(1);
  });
});

describe('new, update and list', () => {
  it('work together', async () => {
    site = await makeCommandSite();
    const begun = await command('new', 'Köln: “Gate closed”');
    expect(begun).toEqual({ code: 0, out: `${story('köln-gate-closed.mdx')}\n`, err: '' });
    const updated = await command('update', 'gate', '--message', 'It is open.');
    expect(updated).toEqual({ code: 0, out: `${story('köln-gate-closed.mdx')}:6\n`, err: '' });
    const { out } = await command('list');
    expect(out).toMatch(/\ndeveloping\t[^\t]+\t1\t0\t0\tköln-gate-closed\tKöln: “Gate closed”\n$/);
    expect(await command('check', '--max-warnings', '0')).toMatchObject({ code: 0 });
    expect((await command('update', 'nowhere')).code).toBe(2);
  });
});
