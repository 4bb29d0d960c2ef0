import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCommandSite, storyText, type CommandSite } from '../../test/support/command-site.ts';
import { runCommand } from '../../test/support/run-command.ts';
import type { CommandContext } from './command-context.ts';
import { replaceStory } from './write-story.ts';

const NOW = ['--now', '2021-02-20T12:00Z'];
const SITE = ['--stories', 'src/content/stories', '--time-zone', 'America/New_York'];

let site: CommandSite | undefined;
afterEach(async () => {
  await site?.remove();
  site = undefined;
});

const runIn = (args: readonly string[], more: Partial<CommandContext> = {}) =>
  runCommand(args, { cwd: site?.root ?? '/', ...more });

/** Runs a command that is told where the stories are. */
const developingStory = (command: string, ...args: string[]) => runIn([command, ...SITE, ...args]);

const story = (name: string) => `src/content/stories/${name}`;

describe('called wrongly', () => {
  it.each([
    [[], 'Usage: developing-story'],
    [['chekc'], 'Did you mean check?'],
    [['check', '--formt', 'json'], 'Did you mean --format?'],
    [['check', '--format', 'xml'], 'Allowed choices are pretty, json, github.'],
    [['check', '--max-warnings', 'few'], 'Write a whole number.'],
    [['new'], "missing required argument 'title'"],
    [['list', '--now', 'tomorrow'], 'Write an instant with its offset'],
    [['list', '--time-zone', 'Mars/Olympus'], '--time-zone Mars/Olympus is not an IANA time zone.'],
    [['list', '--lang', 'english language'], 'is not a BCP 47 language tag.'],
    [['update', 'a', '--day', '--date', '2021-01-12'], 'cannot be used with'],
  ])('%j it says so', async (args, message) => {
    const { code, out, err } = await runIn(args);
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('new', () => {
  it('begins a story that is right', async () => {
    site = await makeCommandSite();
    const { code, out } = await developingStory('new', 'Köln: “Gate closed”');
    expect({ code, out }).toEqual({ code: 0, out: `${story('köln-gate-closed.mdx')}\n` });
    expect(await site.read(story('köln-gate-closed.mdx'))).toMatch(
      /^---\ntitle: "Köln: “Gate closed”"\npublished: 2021-02-20T07:00-05:00\n---\n\n$/,
    );
    expect(await developingStory('check')).toMatchObject({ code: 0 });
  });

  it('dates by the day, and names the slug where the file can’t', async () => {
    site = await makeCommandSite();
    await developingStory('new', 'Gate', '--slug', '2021/gate.1', '--day');
    expect(await site.read(story('2021/gate.1.mdx'))).toMatch(
      /^---\ntitle: Gate\nslug: 2021\/gate\.1\npublished: 2021-02-20\n---\n\n$/,
    );
  });

  it('writes over nothing, and takes nobody’s address', async () => {
    site = await makeCommandSite({
      'gate.mdx': storyText(''),
      'other.mdx': storyText('slug: taken\n'),
    });
    const same = await developingStory('new', 'Gate');
    expect(same.err).toContain('gate.mdx is there already.');
    expect(same.code).toBe(2);
    expect(await site.read(story('gate.mdx'))).toBe(storyText(''));
    const taken = await developingStory('new', 'Taken');
    expect(taken.err).toContain('Nothing was written');
    expect(taken.code).toBe(2);
    expect(await readdir(join(site.root, story('')))).toEqual(['gate.mdx', 'other.mdx']);
  });

  it.each(['../gate', '/etc/gate', 'page', 'a//b', 'a b', ''])(
    'refuses the slug %j',
    async (slug) => {
      site = await makeCommandSite();
      expect((await developingStory('new', 'Gate', '--slug', slug)).code).toBe(2);
    },
  );

  it('asks for a slug where the title makes none', async () => {
    site = await makeCommandSite();
    expect((await developingStory('new', '🔥')).err).toContain('--slug');
    expect((await developingStory('new', '  ')).err).toContain('A story needs a title.');
  });
});

describe('update', () => {
  it('stacks a note and leaves all else to the byte', async () => {
    const before =
      `\uFEFF${storyText('', '{/* c */}\n\n<EditorsNote date="2021-01-13" />\n\nArticle.')}`.replaceAll(
        '\n',
        '\r\n',
      );
    site = await makeCommandSite({ 'harbour-gate.mdx': before });
    const { code, out } = await developingStory(
      ...['update', 'gate', '--kind', 'correction', '--headline', 'Not "closed"'],
      ...['--date', '2021-01-14T09:30-05:00', '--message', 'It was **open**.'],
    );
    expect({ code, out }).toEqual({ code: 0, out: `${story('harbour-gate.mdx')}:8\n` });
    const note = `<EditorsNote date="2021-01-14T09:30-05:00" kind="correction" headline="Not &quot;closed&quot;">\n\nIt was **open**.\n\n</EditorsNote>\n\n`;
    const place = before.indexOf('<EditorsNote');
    expect(await site.read(story('harbour-gate.mdx'))).toBe(
      before.slice(0, place) + note.replaceAll('\n', '\r\n') + before.slice(place),
    );
  });

  it('dates it now, and twice in a minute apart', async () => {
    site = await makeCommandSite({ 'a.mdx': storyText('') });
    await developingStory('update', 'a');
    await developingStory('update', 'a', '--message', 'More.');
    const dates = [...(await site.read(story('a.mdx'))).matchAll(/date="([^"]*)"/g)];
    expect(dates.map(([, date]) => date)).toEqual([
      '2021-02-20T07:00:42-05:00',
      '2021-02-20T07:00-05:00',
    ]);
    expect(await developingStory('check', '--max-warnings', '0')).toMatchObject({ code: 0 });
  });

  it('goes below what is dated ahead of it, so that a correction need not wait', async () => {
    const ahead = '<EditorsNote date="2021-02-26T09:00-05:00">Soon.</EditorsNote>\n\nA.\n';
    site = await makeCommandSite({ 'a.mdx': storyText('', ahead) });
    const flags = ['--kind', 'correction', '--message', 'It was open.'];
    expect(await developingStory('update', 'a', ...flags)).toMatchObject({ code: 0 });
    const text = await site.read(story('a.mdx'));
    expect(text.indexOf('Soon.')).toBeLessThan(text.indexOf('It was open.'));
    expect(await developingStory('check')).toMatchObject({ code: 0 });
  });

  it('tells of errors that are there already, at their places', async () => {
    const before = storyText('', '<div>\n<EditorsNote date="2021-01-13" />\n</div>\n');
    site = await makeCommandSite({ 'a.mdx': before });
    const { code, err } = await developingStory('update', 'a', '--message', 'More.');
    expect(err).toContain('the story already has errors');
    expect(err).toContain('a.mdx:7:1');
    expect(code).toBe(2);
    expect(await site.read(story('a.mdx'))).toBe(before);
  });

  it.each([
    ['a correction without words', ['--kind', 'correction'], 2, 'Say it with --message'],
    [
      'a correction of blanks',
      ['--kind', 'correction', '--message', ' '],
      2,
      'Nothing was written',
    ],
    ['what is no MDX', ['--message', 'A {brace'], 2, 'DS001 mdx-syntax'],
    [
      'what ends the note',
      ['--message', 'A.\n\n</EditorsNote>\n\nB.\n\n<EditorsNote date="2021-01-12">'],
      2,
      'Nothing was written',
    ],
    ['what holds the note open', ['--message', '```'], 2, 'Nothing was written'],
    ['a note within', ['--message', '<EditorsNote date="2021-01-12" />'], 2, 'DS115 note-nested'],
    ['a date before the story', ['--date', '2021-01-01'], 2, 'DS105 note-before-published'],
    ['a date that is none', ['--date', '2021-01-14" draft x="'], 2, 'Write a day as --date'],
    ['a kind that is none', ['--kind', 'rumour'], 2, 'Allowed choices'],
  ])('refuses %s', async (_, flags, exit, message) => {
    const before = storyText('', '<EditorsNote date="2021-01-13" />\n\nA.\n');
    site = await makeCommandSite({ 'a.mdx': before });
    const { code, out, err } = await developingStory('update', 'a', ...flags);
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: exit, out: '' });
    expect(await site.read(story('a.mdx'))).toBe(before);
    expect(await readdir(join(site.root, story('')))).toEqual(['a.mdx']);
  });

  it('names the stories that could be meant', async () => {
    site = await makeCommandSite({ 'gate-1.mdx': storyText(''), 'gate-2.mdx': storyText('') });
    const { code, err } = await developingStory('update', 'gate');
    expect(err).toContain(`  ${story('gate-1.mdx')}\n  ${story('gate-2.mdx')}\n`);
    expect(code).toBe(2);
  });

  it('writes to no file outside, whatever link leads there', async () => {
    site = await makeCommandSite();
    const { root } = site;
    await site.write('outside.mdx', storyText(''));
    await symlink(join(root, 'outside.mdx'), join(root, story('linked.mdx')));
    await site.write('elsewhere/b.mdx', storyText(''));
    await symlink(join(root, 'elsewhere'), join(root, story('folder')));
    for (const asked of ['linked', 'folder/b', '../../../outside.mdx']) {
      expect((await developingStory('update', asked, '--message', 'A.')).code).toBe(2);
    }
    expect((await developingStory('new', 'C', '--slug', 'folder/c')).code).toBe(2);
    expect(await site.read('outside.mdx')).toBe(storyText(''));
    expect(await readdir(join(root, 'elsewhere'))).toEqual(['b.mdx']);
  });
});

describe('a file that', () => {
  it('somebody else writes to meanwhile is left as they left it', async () => {
    const path = 'a.mdx';
    site = await makeCommandSite({ [path]: storyText('') });
    const folder = join(site.root, story(''));
    const text = { before: 'What was read.', after: 'What is to be.' };
    await expect(replaceStory(folder, path, text)).rejects.toThrow('has changed while this ran');
    expect(await site.read(story(path))).toBe(storyText(''));
  });

  it('can’t be made is told with the system’s words', async () => {
    site = await makeCommandSite({ 'a.mdx': storyText('') });
    const { code, err } = await developingStory('new', 'B', '--slug', 'a.mdx/b');
    // Linux and macOS say the one, Windows the other.
    expect(err).toMatch(/ENOTDIR|EEXIST/);
    expect(code).toBe(2);
  });
});

describe('an editor', () => {
  const EDITOR = `"${process.execPath}" "{root}/my editor.mjs"`;
  const edit = async (script: string, ...flags: string[]) => {
    site = await makeCommandSite({ 'a.mdx': storyText('') });
    await site.write(
      'my editor.mjs',
      `import { readFileSync, writeFileSync } from 'node:fs';\nconst file = process.argv.at(-1);\n${script}\n`,
    );
    const env = { VISUAL: EDITOR.replace('{root}', site.root), EDITOR: 'nowhere' };
    const result = await runIn(['update', ...SITE, 'a', ...flags], { interactive: true, env });
    return { ...result, source: await site.read(story('a.mdx')) };
  };
  const writes = (text: string) =>
    `writeFileSync(file, readFileSync(file, 'utf8').replace('>\\n\\n\\n\\n<', ${JSON.stringify(`>\n\n${text}\n\n<`)}));`;

  it('is opened where somebody is there to write', async () => {
    const { code, out, source } = await edit(writes('It was Thursday.'), '--kind', 'correction');
    expect(source).toContain('kind="correction">\n\nIt was Thursday.\n\n</EditorsNote>\n');
    expect({ code, out }).toEqual({ code: 0, out: `${story('a.mdx')}:6\n` });
  });

  it('may leave something wrong, and is told so', async () => {
    const nothing = await edit('', '--kind', 'correction');
    expect(nothing.err).toContain('DS117 note-without-body');
    expect(nothing.code).toBe(1);
    const wrong = await edit(writes('A {brace'));
    expect(wrong.err).toContain('The build would stop at this:');
    expect(wrong.code).toBe(1);
  });

  it('may fail', async () => {
    const { code, err, source } = await edit('process.exit(3);');
    expect(err).toContain('ended with 3.');
    expect(code).toBe(1);
    expect(source).toContain('<EditorsNote');
  });

  it('that isn’t there is named', async () => {
    site = await makeCommandSite({ 'a.mdx': storyText('') });
    const env = { EDITOR: 'no-such-editor -w' };
    const { code, err } = await runIn(['update', ...SITE, 'a'], { interactive: true, env });
    expect(err).toContain('The editor no-such-editor can’t be started');
    expect(code).toBe(1);
  });

  it('stays closed where there are words already, or nobody wants it', async () => {
    expect((await edit('process.exit(3);', '--message', 'A.')).code).toBe(0);
    expect((await edit('process.exit(3);', '--no-edit')).code).toBe(0);
  });
});

describe('list', () => {
  const stories = {
    'developing.mdx': storyText(
      '',
      '<EditorsNote date="2021-03-01T09:00-05:00" />\n\n<EditorsNote date="2021-02-16" kind="correction">B.</EditorsNote>\n\n<EditorsNote date="2021-02-15" draft />\n\nA.\n',
    ),
    'final.mdx': storyText('status: final\n'),
    'later.mdx': storyText('').replace('2021-01-11', '2021-02-21'),
  };

  it('tells where every story stands', async () => {
    site = await makeCommandSite(stories);
    const { code, out } = await developingStory('list', ...NOW);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "status	last update	updates	corrections	held back	story	title
      held back	2021-02-21	0	0	0	later	Harbour gate closed
      developing	2021-02-16	1	1	2	developing	Harbour gate closed
      final	2021-01-11	0	0	0	final	Harbour gate closed
      "
    `);
    const { out: json } = await developingStory('list', '--json', ...NOW);
    expect(
      (JSON.parse(json) as { slug: string; status: string }[]).map(
        ({ slug, status }) => `${slug} ${status}`,
      ),
    ).toEqual(['later held back', 'developing developing', 'final final']);
  });

  it('tells the next change, or nothing', async () => {
    site = await makeCommandSite(stories);
    expect((await developingStory('list', '--next', ...NOW)).out).toMatchInlineSnapshot(`
      "2021-02-21T00:00:00-05:00
      Feb. 21, 2021, 12 a.m. ET, in 17 hours:
        later appears
      "
    `);
    const never = await developingStory('list', '--next', '--now', '2031-01-01T00:00Z');
    expect(never).toEqual({ code: 0, out: '', err: '' });
    expect(
      (await developingStory('list', '--next', '--json', '--now', '2031-01-01T00:00Z')).out,
    ).toBe('null\n');
  });

  it('says what it can’t tell', async () => {
    site = await makeCommandSite({ ...stories, 'bad.mdx': '---\ntitle: T\n---\n' });
    const { code, err } = await developingStory('list');
    expect(err).toBe('One story has no readable date: see developing-story check.\n');
    expect(code).toBe(1);
  });
});
