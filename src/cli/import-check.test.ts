import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeCommandSite, type CommandSite } from '../../test/support/command-site.ts';
import { runCommand } from '../../test/support/run-command.ts';

/** Articles of the kinds that publishers have, each of another hand. */
const ARTICLES: Record<string, string> = {
  'nested.html': `<html><body><article><h1>Tram line reopens</h1><p class="byline">By Ida Holm, 3 May 2022</p>
<p>The tram line to the port runs again.</p>
<article class="update"><h3>Update, 5 May 2022</h3><p>Two stops stay closed.</p></article>
<article class="update"><h3>Update, 4 May 2022</h3><p>The first tram left at six.</p></article>
<p>It had been closed for a year.</p></article></body></html>`,
  'live.html': `<article><h1>Live: the council votes on the port</h1><time datetime="2022-05-03T08:00:00+02:00">3 May 2022</time>
<div class="live-blog"><div class="post"><time datetime="2022-05-03T11:30:00+02:00">11:30</time><h2>The vote is counted</h2><p>31 for, 12 against.</p></div>
<div class="post"><time datetime="2022-05-03T10:05:00+02:00">10:05</time><h2>Doors open</h2><p>People queue {outside}.</p></div></div></article>`,
  'clock.txt': `Storm over the coast

By Ida Holm

May 3, 2022

11:40 p.m.: Ferries stop until the morning.

9.15 p.m.: The bridge is shut.

A storm has reached the coast on Tuesday evening.

It is the third one of this spring.
`,
  'update-headline.html': `<h1>UPDATE: Bridge is open again</h1><p>Ida Holm | May 3, 2022 | Updated May 4, 2022</p><p>The bridge is open again, and <em>all lanes</em> are free.</p><p>Cars &lt; 3.5 t only.</p>`,
  'corrections.md': `# Who pays for the port

By Ida Holm
May 3, 2022

The city pays half of it.

The rest comes from the state.

---

Correction, May 6, 2022: An earlier version said that the city pays all of it.

Clarification, May 5, 2022: The state is the one in the north.
`,
  'ja.html': `<html lang="ja"><article><h1>港の橋、通行止め</h1><p>2022年5月3日</p><p>【追記 2022年5月4日】橋は再び開通しました。</p><p>港の橋は火曜日から通行止めになっています。</p><p>詳細は調査中です。</p></article></html>`,
  'hi.txt': `पुल बंद कर दिया गया

May 3, 2022

पुल मंगलवार से बंद है।

लोग पुराने रास्ते से जा रहे हैं।
`,
  'poem.md': `# The port, a poem

May 3, 2022

The gate is shut,
the ships are slow,

and no one knows
where they will go.
`,
  'de.html': `<html lang="de"><h1>Brücke gesperrt</h1><p>Von Ida Holm, 3. Mai 2022</p><p><strong>Aktualisierung, 4. Mai 2022:</strong> Eine Spur ist frei.</p><p>Die Brücke ist seit Dienstag gesperrt.</p><p><em>Korrektur vom 5. Mai 2022: Die Brücke wurde 1961 gebaut, nicht 1951.</em></p></html>`,
  'fr.html': `<html lang="fr"><h1>Le pont est fermé</h1><p>Par Ida Holm, le 3 mai 2022</p><p><strong>Mise à jour du 4 mai 2022 :</strong> Une voie est libre.</p><p>Le pont est fermé depuis mardi.</p></html>`,
  'es.html': `<html lang="es"><h1>El puente está cerrado</h1><p>Por Ida Holm, 3 de mayo de 2022</p><p><strong>Actualización, 4 de mayo de 2022:</strong> Un carril está libre.</p><p>El puente está cerrado desde el martes.</p></html>`,
  'years.txt': `Harbour gate closed

By Ida Holm

December 30, 2021

Update, Jan. 2: The gate is open.

Update, Dec. 31: Ships wait.

The harbour gate is closed since Thursday.
`,
  'jekyll.md': `---
layout: post
title: "Port & co: what's next"
date: 2022-05-03 09:30:00 +0200
last_modified_at: 2022-05-04
author: ida
categories: [Port, City]
tags: [tram, "50%"]
excerpt: What comes after the vote.
---

The port has a plan. {% include note.html %}

**Update (May 4, 2022):** The plan is public: a < b.
`,
  'medium.html': `<html><head><title>The quiet port</title></head><body><article class="h-entry"><header><h1 class="p-name">The quiet port</h1></header><section data-field="subtitle" class="p-summary">Why no ship comes.</section><section data-field="body" class="e-content"><p class="graf">No ship has come since May.</p><pre>if (a) { b }</pre></section><footer><p>By <a class="p-author h-card" href="https://medium.com/@ida">Ida Holm</a> on <a href="https://medium.com/p/1"><time class="dt-published" datetime="2022-05-03T07:00:00.000Z">May 3, 2022</time></a>.</p></footer></article></body></html>`,
  'ghost.json': JSON.stringify({
    db: [
      {
        meta: { version: '5.0' },
        data: {
          posts: [
            {
              id: '1',
              title: 'Port: {open}',
              slug: 'port-open',
              html: '<p>It is open.</p><p><strong>Update, May 4, 2022:</strong> For all.</p><p>By <code>{x}</code></p>',
              status: 'published',
              type: 'post',
              published_at: '2022-05-03T07:00:00.000Z',
              updated_at: '2022-05-04T07:00:00.000Z',
            },
            {
              id: '2',
              title: 'Only a draft',
              slug: 'only-a-draft',
              html: '<p>Not yet.</p>',
              status: 'draft',
              type: 'post',
              published_at: null,
              updated_at: '2022-05-04T07:00:00.000Z',
            },
          ],
        },
      },
    ],
  }),
  'wordpress.xml': `<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Mill &amp; dam</title><dc:creator>ida</dc:creator><content:encoded><![CDATA[<!-- wp:paragraph --><p>The mill is sold.</p><!-- /wp:paragraph -->
[caption id="a"]A mill[/caption]

<p>UPDATE 5/4/2022: And the dam.</p>]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_date>2022-05-03 12:00:00</wp:post_date><wp:post_date_gmt>2022-05-03 10:00:00</wp:post_date_gmt><wp:post_name>mill-dam</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="post_tag" nicename="mill"><![CDATA[Mill]]></category></item></channel></rss>`,
};

/** What can be read as nothing else is for somebody to write, and is told by name. */
const UNDATED = { 'old/ghost.json, only-a-draft': 'only-a-draft', 'old/wordpress.xml': 'mill-dam' };

let site: CommandSite;
afterAll(() => site.remove());

it('makes of every kind of article a story that the site can be built with, or tells which', async () => {
  site = await makeCommandSite();
  for (const [file, text] of Object.entries(ARTICLES)) await site.write(`old/${file}`, text);
  const imported = await runCommand(['import', 'old'], { cwd: site.root });
  const made = imported.out.trim().split('\n');
  expect(made).toHaveLength(Object.keys(ARTICLES).length + 1);
  const [, wrong = ''] = imported.err.split('see “To check”:\n');
  expect(wrong.trim().split(/\n\s*/)).toEqual(Object.keys(UNDATED));
  for (const name of Object.values(UNDATED)) {
    const file = `src/content/stories/${name}.mdx`;
    const source = await site.read(file);
    await site.write(
      file,
      source
        .replace('YYYY-MM-DD', '2022-05-04')
        .replace('<EditorsNote>', '<EditorsNote date="2022-05-04">'),
    );
  }
  const checked = await runCommand(['check'], { cwd: site.root });
  expect(checked).toMatchObject({ code: 0, out: '17 stories checked, nothing is wrong.\n' });
});

it('stacks what each says of a change', async () => {
  const notes: Record<string, string[]> = {};
  for (const file of await readdir(join(site.root, 'src/content/stories'))) {
    const source = await site.read(`src/content/stories/${file}`);
    notes[file] = [...source.matchAll(/<EditorsNote date="([^"]*)"(?: kind="(\w+)")?/g)].map(
      ([, date = '', kind = 'update']) => `${date} ${kind}`,
    );
  }
  expect(notes).toEqual({
    'clock.mdx': ['2022-05-03T23:40-04:00 update', '2022-05-03T21:15-04:00 update'],
    'corrections.mdx': ['2022-05-06 correction', '2022-05-05 clarification'],
    'de.mdx': ['2022-05-05 correction', '2022-05-04 update'],
    'es.mdx': ['2022-05-04 update'],
    'fr.mdx': ['2022-05-04 update'],
    'hi.mdx': [],
    'ja.mdx': ['2022-05-04 update'],
    'jekyll.mdx': ['2022-05-04 update'],
    'live.mdx': ['2022-05-03T11:30+02:00 update', '2022-05-03T10:05+02:00 update'],
    'medium.mdx': [],
    'mill-dam.mdx': ['2022-05-04 update'],
    'nested.mdx': ['2022-05-05 update', '2022-05-04 update'],
    'only-a-draft.mdx': [],
    'poem.mdx': [],
    'port-open.mdx': [],
    'update-headline.mdx': [],
    'years.mdx': ['2022-01-02 update', '2021-12-31 update'],
  });
});
