import { readdir, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCommandSite, type CommandSite } from '../../test/support/command-site.ts';
import { runCommand } from '../../test/support/run-command.ts';

const ARTICLE = `Harbour gate closed

By Ada Long

January 11, 2021

Editor's note, January 13, 2021: The gate is open again.

The harbour gate is closed since Monday.

Ships wait outside of it until somebody opens it.
`;
const SITE = ['--stories', 'src/content/stories', '--time-zone', 'America/New_York'];

let site: CommandSite | undefined;
afterEach(async () => {
  await site?.remove();
  site = undefined;
});

async function siteWith(articles: Record<string, string | Uint8Array>): Promise<CommandSite> {
  site = await makeCommandSite();
  for (const [file, text] of Object.entries(articles)) await site.write(file, text);
  return site;
}

const importing = ({ root }: CommandSite, ...args: string[]) =>
  runCommand(['import', ...args, ...SITE], { cwd: root });

describe('import', () => {
  it('makes a story of an article, and tells what became of it', async () => {
    const made = await siteWith({ 'old/gate.txt': ARTICLE });
    const { code, out, err } = await importing(made, 'old/gate.txt');
    expect({ code, out }).toEqual({ code: 0, out: 'src/content/stories/gate.mdx\n' });
    expect(err).toMatch(/^old\/gate\.txt\n {2}Taken\n/);
    const story = await made.read('src/content/stories/gate.mdx');
    expect(story).toContain('title: Harbour gate closed');
    expect(story).toContain('<EditorsNote date="2021-01-13"');
    expect(await runCommand(['check', ...SITE], { cwd: made.root })).toMatchObject({ code: 0 });
  });

  it('takes the folder and the time zone of the site', async () => {
    const made = await siteWith({ 'old/gate.txt': ARTICLE });
    const { out } = await runCommand(['import', 'old'], { cwd: made.root });
    expect(out).toBe('src/content/stories/gate.mdx\n');
  });

  it('goes on after one that fails, and says which did', async () => {
    const made = await siteWith({
      'old/a.txt': ARTICLE,
      'old/b.txt': Buffer.from('Caf\xe9', 'latin1'),
      'old/deep/c.HTML': '<h1>The mill is sold</h1><p>January 11, 2021</p><p>It is sold.</p>',
      'old/deep/a.md': '# Another\n\nJanuary 11, 2021\n\nText.\n',
      'old/picture.jpg': '',
    });
    const { code, out, err } = await importing(made, 'old');
    expect(out).toBe('src/content/stories/a.mdx\nsrc/content/stories/c.mdx\n');
    expect(err).toContain('old/b.txt\n  This file isn’t UTF-8 text');
    expect(err).toContain('old/deep/a.md\n  a.mdx was made of another article just now.');
    expect(err).toContain('2 of 4 not imported:\n  old/b.txt\n  old/deep/a.md\n');
    expect(code).toBe(1);
  });

  it('makes a story of each post of an export, and tells which it passed over', async () => {
    const post = (name: string, type: string) =>
      `<item><title>${name}</title><content:encoded><![CDATA[<p>It is shut.</p>]]></content:encoded><wp:post_date>2021-01-11 12:00:00</wp:post_date><wp:post_name>${name}</wp:post_name><wp:status>publish</wp:status><wp:post_type>${type}</wp:post_type></item>`;
    const made = await siteWith({
      'old/wp.xml': `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>${post('gate', 'post')}${post('mill', 'post')}${post('about', 'page')}</channel></rss>`,
    });
    const { code, out, err } = await importing(made, 'old');
    expect({ code, out }).toEqual({
      code: 0,
      out: 'src/content/stories/gate.mdx\nsrc/content/stories/mill.mdx\n',
    });
    expect(err).toContain('old/wp.xml, mill\n  Taken\n');
    expect(err).toContain('old/wp.xml, passed over\n  “about” is a page, not a post.\n');
    expect((await importing(made, 'old/wp.xml', '--stdout')).err).toContain('has 2');
  });

  it('refuses by name what it can’t read, and at once what is too large', async () => {
    const made = await siteWith({
      'a.pdf': Buffer.from('%PDF-1.7\n\xff', 'latin1'),
      'b.json': '{}',
      'c.xml': '<rss version="2.0"><channel/></rss>',
    });
    await truncate(join(made.root, 'a.pdf'), 3 * 2 ** 20);
    await made.write('d.txt', '');
    await truncate(join(made.root, 'd.txt'), 20 * 2 ** 20 + 1);
    const { code, out, err } = await importing(made, 'a.pdf', 'b.json', 'c.xml', 'd.txt');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('a.pdf\n  This is a PDF document, which import doesn’t read.\n');
    expect(err).toContain('b.json\n  This is JSON, and no export of Ghost');
    expect(err).toContain('c.xml\n  This is a feed');
    expect(err).toContain('d.txt\n  This file has 21 MB, and import reads up to 20.\n');
    expect(err).toContain('4 of 4 not imported:');
  });

  it('says a story’s language where it is another than the publication’s', async () => {
    const page = `<!doctype html><html lang="de"><body><article><h1>Brücke gesperrt</h1><p>Von Ada Lang, 11. Januar 2021</p><p>Sie ist gesperrt.</p></article>`;
    const made = await siteWith({ 'a.html': page });
    const { out } = await importing(made, 'a.html', '--stdout');
    expect(out).toContain('lang: de\n');
    expect((await importing(made, 'a.html', '--stdout', '--lang', 'de-AT')).out).not.toContain(
      'lang:',
    );
  });

  it('makes no story of a file with nothing in it', async () => {
    const made = await siteWith({ 'old/a.txt': ARTICLE, 'old/blank.txt': ' \n' });
    const { code, out, err } = await importing(made, 'old');
    expect({ code, out }).toEqual({ code: 1, out: 'src/content/stories/a.mdx\n' });
    expect(err).toContain('It has no article in it.');
  });

  it('writes over no story unless it is told to', async () => {
    const made = await siteWith({ 'gate.txt': ARTICLE, 'src/content/stories/gate.mdx': 'Mine.' });
    const { code, err } = await importing(made, 'gate.txt');
    expect(err).toContain('gate.mdx is there already.');
    expect(err).toContain('--force');
    expect(code).toBe(1);
    expect(await made.read('src/content/stories/gate.mdx')).toBe('Mine.');
    expect((await importing(made, 'gate.txt', '--force')).code).toBe(0);
    expect(await made.read('src/content/stories/gate.mdx')).toContain('title:');
  });

  it('writes where it is told to, and through no link that leads elsewhere', async () => {
    const made = await siteWith({ 'gate.txt': ARTICLE, 'elsewhere/x.txt': '' });
    const { out } = await importing(made, 'gate.txt', '--out', 'drafts');
    expect(out).toBe('drafts/gate.mdx\n');
    await symlink(
      join(made.root, 'elsewhere/gate.mdx'),
      join(made.root, 'src/content/stories/gate.mdx'),
    );
    expect((await importing(made, 'gate.txt', '--force')).code).toBe(1);
    expect(await readdir(join(made.root, 'elsewhere'))).toEqual(['x.txt']);
  });

  it('prints the story where that is asked, with a site or without', async () => {
    const made = await siteWith({ 'old/gate.txt': ARTICLE, 'old/b.txt': ARTICLE });
    const { out, code } = await runCommand(['import', 'gate.txt', '--stdout'], {
      cwd: join(made.root, 'old'),
    });
    expect(out).toMatch(/^---\ntitle: Harbour gate closed\n/);
    expect(code).toBe(0);
    expect((await importing(made, 'old', '--stdout')).code).toBe(2);
    expect(await readdir(join(made.root, 'src/content/stories'))).toEqual([]);
  });

  it('ends with 1 where a story is not yet fit for the site', async () => {
    const made = await siteWith({ 'gate.txt': 'Harbour gate closed\n\nIt is closed.\n' });
    const { code, err } = await importing(made, 'gate.txt');
    expect(err).toContain(
      'To be looked at before the site is built, see “To check”:\n  gate.txt\n',
    );
    expect(code).toBe(1);
  });

  it('takes no story for fit that couldn’t be checked', async () => {
    const made = await siteWith({ 'gate.txt': `${ARTICLE}\n${'word '.repeat(10_000)}\n` });
    const { code, err } = await importing(made, 'gate.txt');
    expect(err).toContain('To be looked at before');
    expect(code).toBe(1);
  });

  it('shows what an article holds, and obeys none of it', async () => {
    const made = await siteWith({
      'gate.html': `<h1>A\u001B[2J</h1><nav>B\u009B2J</nav><p>Text.</p>`,
    });
    const { err } = await importing(made, 'gate.html');
    expect(err).not.toMatch(/[\u001B\u009B]/);
  });

  it.each([
    [['nowhere.txt'], 'There is no nowhere.txt.'],
    [['src'], 'No file in src ends like an article.'],
    [
      ['astro.config.mjs', '--format', 'pdf'],
      'Allowed choices are text, html, markdown, wordpress, ghost.',
    ],
    [[], "missing required argument 'articles'"],
  ])('%j: says what is wrong', async (args, message) => {
    const made = await siteWith({});
    const { code, err } = await importing(made, ...args);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
