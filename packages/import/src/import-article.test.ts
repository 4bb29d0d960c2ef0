import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parseStoryDate, slugFromTitle } from '@developing-story/story';
import { readFrontmatter, STORY_FIELDS } from '@developing-story/story/parse';
import { accountOfWords } from './fixtures/account-of-words.ts';
import { importArticle } from './import-article.ts';
import { NoArticleError } from './no-article-error.ts';

const text = (source: string, timeZone?: string) =>
  importArticle(source, { format: 'text', ...(timeZone && { timeZone }) });
const codes = ({ report }: ReturnType<typeof text>) => report.checks.map(({ code }) => code);

describe('importArticle', () => {
  it('leaves a day of publication that the check refuses where none is known', () => {
    const story = text('A title\n\nThe article is short.\n');
    const published = readFrontmatter(story.source).fields.get('published')?.text ?? '';
    expect(published).toBe('YYYY-MM-DD');
    expect(parseStoryDate(published)).toBeUndefined();
    expect(codes(story)).toContain('published-missing');
  });

  it('gives a note without a date no date', () => {
    const story = text('A title\n\nClarification: It was Tuesday.\n\nThe article is short.\n');
    expect(story.source).toContain('<EditorsNote kind="clarification">\n\nIt was Tuesday.');
    expect(codes(story)).toContain('note-date-missing');
  });

  it('reads times without a zone in the publication’s, and only their day without one', () => {
    const source =
      'A title\n\nUPDATE (July 3, 2022, 2:05 p.m.): It rained.\n\nThe article is short.\n';
    expect(text(source, 'Europe/Oslo').source).toContain('date="2022-07-03T14:05+02:00"');
    expect(text(source).source).toContain('date="2022-07-03"');
    expect(codes(text(source))).toContain('time-zone-missing');
  });

  it('refuses a time zone that there is not', () => {
    expect(() => text('A', 'Mars/Olympus')).toThrow(RangeError);
  });

  it('stacks instants of one day by the clock', () => {
    const story = text(
      'A title\n\nUPDATE (May 3, 2022, 9 a.m. ET): One came.\n\nUPDATE (May 3, 2022, 11 a.m. ET): Two came.\n\nThe article is short.\n',
    );
    expect(story.report.notes.map(({ date }) => date)).toEqual([
      '2022-05-03T11:00-04:00',
      '2022-05-03T09:00-04:00',
    ]);
    expect(codes(story)).toContain('notes-out-of-order');
  });

  it.each([
    ['text', 'UPDATE: Fire contained'],
    ['text', 'UPDATE 2: Is the fire contained?'],
    ['text', 'Correction: what the mayor meant'],
    ['text', 'Correction: The fire was no arson, police say.'],
    ['text', 'UPDATED 6:45 p.m.: Fire contained'],
    ['text', 'Korrektur: Was der Bürgermeister meinte'],
    ['text', 'MISE À JOUR : l’incendie est maîtrisé'],
    ['text', '【更新】火災が鎮火'],
    ['markdown', '**UPDATE 3: Fire contained**'],
    ['markdown', '# UPDATE: Fire contained'],
    ['markdown', '# UPDATE: The fire is contained, chief says.'],
    ['html', '<h1>UPDATED: Fire contained</h1>'],
    ['html', '<h2>UPDATE: Fire contained</h2>'],
    ['html', '<title>UPDATE: Fire contained</title><p>UPDATE: Fire contained</p>'],
  ] as const)('takes a headline in %s for one: %s', (format, headline) => {
    const below = ['By Ada Long', 'Jan. 11, 2021', 'The fire is contained.'];
    const source = [headline, ...below.map((it) => (format === 'html' ? `<p>${it}</p>` : it))];
    const story = importArticle(source.join('\n\n'), { format });
    const title = headline.replace(/<title>.*<\/title>|<[^>]+>|^# |\*\*/g, '');
    expect(story.report.notes).toEqual([]);
    expect(story.report.taken.map(({ fact, value }) => [fact, value])).toEqual([
      ['title', title],
      ['authors', 'Ada Long'],
      ['published', '2021-01-11'],
    ]);
    expect(story.source.endsWith('---\n\nThe fire is contained.\n')).toBe(true);
  });

  it.each([
    '<p class="kicker">UPDATE</p><h1>Fire contained</h1>',
    '<p>Correction</p><h1>Fire contained</h1>',
  ])('takes a label above the headline for none of its own: %s', (head) => {
    const source = `${head}<p>By Ada Long</p><p>Jan. 11, 2021</p><p>It burned.</p>`;
    const { source: story, report } = importArticle(source, { format: 'html' });
    expect(report.notes).toEqual([]);
    expect(story).toContain('title: Fire contained\n');
    expect(report.leftOut).toMatchObject([{ what: 'line above the headline' }]);
  });

  it.each([
    'Update, Jan. 12, 2021: Fire contained\n\nFire in the old town\n',
    '**Update:** The fire is contained.\n\n# Fire in the old town\n',
    '**Update:** Fire contained\n\n# Fire in the old town\n',
    '---\ntitle: Fire in the old town\n---\n\nUPDATE: Fire contained\n',
  ])('takes a note above the headline for none: %j', (source) => {
    const { report } = importArticle(`${source}\nIt burns.\n`, { format: 'markdown' });
    expect(report.notes).toHaveLength(1);
  });

  it.each([
    'By Ada Long, January 11, 2021',
    '*By Ada Long, January 11, 2021*',
    'By Ada Long, Staff Writer, Jan. 11, 2021',
    'By Ada Long on January 11, 2021',
    'By Ada Long (Jan. 11, 2021)',
    'By Ada Long — 11 January 2021',
    'By Ada Long | Jan. 11, 2021 | Updated Jan. 13, 2021',
    'By Ada Long, updated Jan. 13, 2021, first published Jan. 11, 2021',
    'By Ada Long, Published: January 11, 2021',
    'January 11, 2021 by Ada Long',
    'Published January 11, 2021 | By Ada Long',
  ])('reads author and day of the byline: %s', (byline) => {
    const source = `# Council to vote\n\n${byline}\n\nThe council meets tonight.\n`;
    const story = importArticle(source, { format: 'markdown' });
    const facts = story.report.taken.map(({ fact, value }) => [fact, value]);
    expect(facts).toEqual([
      ['title', 'Council to vote'],
      ['authors', 'Ada Long'],
      ['published', '2021-01-11'],
    ]);
    const { input, output } = accountOfWords(source, 'markdown', story);
    expect(output).toEqual(input);
  });

  it.each([
    ['Ada Long, Staff Writer | Monday, January 11, 2021', 'Ada Long', false],
    ['Ada Long, January 11, 2021', 'Ada Long', true],
    ['Ada Lang / Madrid / 11 ene 2021 - 18:30', 'Ada Lang', true],
    ['Ada Lang, 11. Januar 2021', 'Ada Lang', true],
    ['山田太郎 2021年1月11日 18時30分', '山田太郎', true],
    ['World News | January 11, 2021', undefined, false],
    ['SEATTLE, Wash., January 11, 2021', undefined, false],
    ['Berlin, 11. Januar 2021', undefined, false],
  ])('reads the name beside a date, and says where that is a guess: %s', (line, name, guessed) => {
    const story = text(`Council to vote\n\n${line}\n\nThe council meets tonight.\n`, 'UTC');
    const fact = (it: string) => story.report.taken.find(({ fact }) => fact === it)?.value;
    expect(fact('authors')).toBe(name);
    expect(fact('published')?.slice(0, 10)).toBe(
      /World|Ada|山/.test(line) ? '2021-01-11' : undefined,
    );
    expect(codes(story).includes('authors-guessed')).toBe(guessed);
  });

  it.each([
    ['By Ada Long and Bo Short, Berlin – Jan. 11, 2021', 'Ada Long, Bo Short'],
    ['By Ada Long (@adalong) 11 Jan 2021', 'Ada Long'],
    ['By Ada Long, The Valley Courier, 2021-01-11', 'Ada Long'],
    ['Par Ada Lang (avec AFP) — Publié le 11 janvier 2021 à 18h30', 'Ada Lang'],
    ['文＝山田太郎｜2021年1月11日', '山田太郎'],
    ['By ADA LONG and BO SHORT\nJan. 11, 2021 Updated: Jan. 13, 2021', 'ADA LONG, BO SHORT'],
  ])('takes no town, handle, agency or paper for an author: %s', (byline, names) => {
    const { report } = text(`Council to vote\n\n${byline}\n\nThe council meets tonight.\n`);
    expect(report.taken.map(({ fact, value }) => [fact, value.slice(0, 20)])).toEqual([
      ['title', 'Council to vote'],
      ['authors', names],
      ['published', '2021-01-11'],
    ]);
  });

  it('reads the time of a byline, two authors, and no day of an update', () => {
    const read = (byline: string) =>
      text(`Council to vote\n\n${byline}\n\nThe council meets tonight.\n`).source;
    expect(read('By Ada Long and Bo Short, Jan. 11, 2021, 3:22 p.m. ET')).toContain(
      'published: 2021-01-11T15:22-05:00\nauthors:\n  - name: Ada Long\n  - name: Bo Short\n',
    );
    expect(read('By Ada Long, updated Jan. 13, 2021')).toContain('published: YYYY-MM-DD\n');
  });

  it('tells of a note that is older than the story', () => {
    const story = text(
      'A title\n\nPublished May 3, 2022\n\nUPDATE (May 1, 2022): One came.\n\nThe article is short.\n',
    );
    expect(codes(story)).toContain('story-file-problem');
  });

  it('keeps the lines and bytes of frontmatter from another system', () => {
    const own = '---\r\ntitle:  "One"   # mine\r\npublished: 2021-01-11\r\n---\r\n';
    const story = importArticle(`${own}\r\nText {here}.\r\n`, { format: 'markdown' });
    expect(story.source).toBe(`${own}\r\nText \\{here}.\r\n`);
  });

  it.each(['+++\ntitle = One\n+++\n', '---\ntitle: [\n---\n'])(
    'keeps frontmatter that it can’t add to: %j',
    (own) => {
      const source = `${own}\n# Two\n\nBy Ada Nwosu\n\nText.\n`;
      const story = importArticle(source, { format: 'markdown' });
      expect(story.source.startsWith(own)).toBe(true);
      expect(codes(story)).toContain('frontmatter-kept');
      expect(story.report.leftOut.map(({ words }) => words)).toContain('Two');
    },
  );

  it('fills what frontmatter lacks by what other systems call it', () => {
    const own =
      '---\ntitle: One\nauthor: Ada Nwosu\nsummary: Short.\ndate: 2021-01-11 10:00:00 +0100\n---\n';
    const { source } = importArticle(`${own}\nText.\n`, { format: 'markdown' });
    expect(source).toContain(
      'description: Short.\npublished: 2021-01-11T10:00+01:00\nauthors:\n  - name: Ada Nwosu\n---\n',
    );
  });

  const JEKYLL = `---
layout: post
title:  "Welcome to Jekyll!"
date:   2019-03-08 21:55:29 +0100
categories: [news, local]   # mine
tags: harbour ships
author: Ada Long
excerpt: A first post
permalink: /2019/03/welcome.html
---

**UPDATE 2019-03-10:** The ship has left.

**Editor's note, March 9, 2019:** This post was amended.

You’ll find this post in your \`_posts\` directory.[^a] {% highlight ruby %} x {% endhighlight %}

![A ship](/assets/ship.jpg)

<div class="box">html <br> here</div>

[^a]: A note.
`;

  it('makes fields of a story of what Jekyll calls otherwise', () => {
    const story = importArticle(JEKYLL, { format: 'markdown', fileName: 'jekyll.md' });
    const fields = parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(story.source)?.[1] ?? '') as unknown;
    expect(fields).toEqual({
      title: 'Welcome to Jekyll!',
      description: 'A first post',
      published: '2019-03-08T21:55:29+01:00',
      authors: [{ name: 'Ada Long' }],
      section: 'news',
      topics: ['local', 'harbour', 'ships'],
      formerSlugs: ['welcome'],
    });
    expect(story.source.startsWith('---\ntitle:  "Welcome to Jekyll!"\n')).toBe(true);
    expect(story.report.notes.map(({ date }) => date)).toEqual(['2019-03-10', '2019-03-09']);
    expect(codes(story)).not.toContain('frontmatter-unknown-key');
    expect(codes(story)).toContain('template-left');
    expect(story.source).toContain('directory.[^a]');
    // Footnotes are numbered where they are shown.
    const bare = JEKYLL.replaceAll('[^a]', 'a');
    const { input, output } = accountOfWords(
      bare,
      'markdown',
      importArticle(bare, { format: 'markdown' }),
    );
    expect(output).toEqual(input);
  });

  it('keeps no former slug where the file is called as its address', () => {
    const story = importArticle(JEKYLL, { format: 'markdown', fileName: '2019/welcome.md' });
    expect(story.source).not.toContain('formerSlugs');
    expect(story.report.leftOut.map(({ words }) => words)).toContain('/2019/03/welcome.html');
  });

  it.each([
    [
      'TOML',
      `+++
title = "Gate # closed"
date = 2021-01-11T10:00:00+01:00 # mine
author = "Ada Long"
tags = ["harbour", 'ships']
categories = ["News"]
description = """
Nobody gets
out"""
aliases = ["/old/gate-shut/"]
weight = 3

[cover]
  image = "./gate.png"
+++
`,
    ],
    [
      'JSON',
      `{
  "title": "Gate # closed",
  "date": "2021-01-11T10:00:00+01:00",
  "author": "Ada Long",
  "tags": ["harbour", "ships"],
  "categories": ["News"],
  "description": "Nobody gets\\nout",
  "aliases": ["/old/gate-shut/"],
  "weight": 3,
  "cover": { "image": "./gate.png" }
}
`,
    ],
  ])('makes YAML of frontmatter in %s', (name, own) => {
    const body = '\n**UPDATE (Jan. 12, 2021):** It is open.\n\nIt is closed.\n';
    const story = importArticle(own + body, { format: 'markdown', fileName: 'gate.md' });
    const yaml = /^---\n([\s\S]*?)\n---\n\n<EditorsNote/.exec(story.source)?.[1] ?? '';
    expect(parseYaml(yaml)).toEqual({
      title: 'Gate # closed',
      description: 'Nobody gets\nout',
      published: '2021-01-11T10:00+01:00',
      authors: [{ name: 'Ada Long' }],
      section: 'News',
      topics: ['harbour', 'ships'],
      image: { src: './gate.png', alt: '' },
      formerSlugs: ['gate-shut'],
    });
    expect(story.report.notes.map(({ date }) => date)).toEqual(['2021-01-12']);
    expect(codes(story)).not.toContain('frontmatter-unknown-key');
    expect(codes(story).includes('frontmatter-comments')).toBe(name === 'TOML');
  });

  it('reads a day of TOML, and the tables of Zola', () => {
    const { source } = importArticle(
      '+++\r\ntitle = "One"\r\ndate = 2021-01-11\r\n[taxonomies]\r\ntags = ["Sea"]\r\n+++\r\nText.\r\n',
      { format: 'markdown' },
    );
    expect(source).toBe(
      '---\r\ntitle: One\r\npublished: 2021-01-11\r\ntopics:\r\n  - Sea\r\n---\r\n\r\nText.\r\n',
    );
  });

  it.each([
    ['published: false\ndate: 2021-01-11', 'published: 2021-01-11\ndraft: true\n'],
    ['pubDate: 2021-01-11\nheroImage: ./a.png', 'published: 2021-01-11\nimage:\n  src: ./a.png\n'],
    ['author:\n  - Ada Long\n  - Bo Short', 'authors:\n  - name: Ada Long\n  - name: Bo Short\n'],
    ['author:\n  name: Ada Long', 'authors:\n  - name: Ada Long\n'],
    ['tags: [Sea, "Old ships"]', 'topics:\n  - Sea\n  - Old ships\n'],
    ['category: Local news', 'section: Local news\n'],
    ['aliases:\n  - /old/gate/\n  - /2020/the-gate', 'formerSlugs:\n  - gate\n  - the-gate\n'],
    ['image: /img/a.png', 'image:\n  src: /img/a.png\n'],
  ])('maps %j', (keys, mapped) => {
    const { source, report } = importArticle(`---\ntitle: One\n${keys}\n---\n\nText.\n`, {
      format: 'markdown',
    });
    expect(source).toContain(mapped);
    expect(report.checks.map(({ code }) => code)).not.toContain('frontmatter-unknown-key');
  });

  it.each([
    'author: { name: Ada Long, email: ada@news.example }',
    'date: some day',
    'sponsor: The bank',
  ])('leaves %j where it can’t be mapped whole, and says so', (key) => {
    const story = importArticle(`---\ntitle: One\n${key}\n---\n\nText.\n`, { format: 'markdown' });
    expect(story.source).toContain(`title: One\n${key}\n`);
    expect(codes(story)).toContain('frontmatter-unknown-key');
  });

  it.each(STORY_FIELDS)('takes %s in frontmatter for a field of a story', (name) => {
    const story = importArticle(`---\n${name}: x\n---\n\nText.\n`, { format: 'markdown' });
    expect(codes(story)).not.toContain('frontmatter-unknown-key');
  });

  it('quotes what YAML would read as something else', () => {
    expect(text('Yes\n\nBy Ada Nwosu\n\nText.\n').source).toContain('title: "Yes"\n');
    expect(text('2021-01-11: a day to forget\n\nText.\n').source).toContain(
      'title: "2021-01-11: a day to forget"\n',
    );
  });

  it.each([
    [{ fileName: 'drafts/River Rises.txt' }, 'river-rises'],
    [{ fileName: 'index.html' }, 'a-title'],
    [{ fileName: 'Fluß_im-Frühling.md' }, 'fluß-im-frühling'],
    [{}, 'a-title'],
  ])('%j makes the slug %s', (options, slug) => {
    expect(importArticle('A title\n\nText.\n', { format: 'text', ...options }).slug).toBe(slug);
  });

  it('makes of a headline the slug that a new story of it has', () => {
    const title = `The city’s ${'flood '.repeat(20)}of ’68`;
    const { slug } = importArticle(`# ${title}\n\nText.\n`, { format: 'markdown' });
    expect(slug).toBe(slugFromTitle(title));
  });

  it('takes a page’s slug from its address', () => {
    const page =
      '<link rel="canonical" href="https://news.example/2021/river-rises/index.html"><h1>A title</h1>';
    expect(importArticle(page, { format: 'html', fileName: 'index.html' }).slug).toBe(
      'river-rises',
    );
  });

  it('leaves alone what only looks like a note', () => {
    const body =
      "The editor's note to readers caused a stir.\n\nUpdate your software on Feb. 3, 2021, they said.\n";
    const story = text(`A title\n\n${body}`);
    expect(story.report.notes).toEqual([]);
    expect(story.source.endsWith(body)).toBe(true);
  });

  it('takes a rule for the end of a note whose label announces words', () => {
    const page =
      '<h1>A title</h1><h3>UPDATE (Feb. 2, 2021)</h3><p>Steel came.</p><hr><p>The bridge shut.</p>';
    const { source, report } = importArticle(page, { format: 'html' });
    expect(report.notes).toMatchObject([{ date: '2021-02-02', blocks: 1 }]);
    expect(source).toMatch(/Steel came\.\n\n<\/EditorsNote>\n\nThe bridge shut\.\n$/);
  });

  it('takes each line for a paragraph where no empty line parts any', () => {
    const lines = [
      'The county shut the old bridge for the winter on Monday.',
      'Ice had bent a pier.',
    ];
    expect(
      text(`A title\n${lines.join('\n')}\n--30--\n`).source.endsWith(`\n${lines.join('\n\n')}\n`),
    ).toBe(true);
  });

  it('points out a note that stands within the article', () => {
    const story = text(
      'A title\n\nThe article began here, in a valley.\n\nIt was early.\n\nUPDATE (May 1, 2022): One came.\n\nThe article went on after that, in a town.\n',
    );
    expect(story.report.notes).toEqual([]);
    expect(codes(story)).toContain('note-left-in-text');
  });

  it.each([
    ['> **Correction (Feb. 16, 2021):** The bridge is _long_.', 'The bridge is *long*.'],
    [
      '> **Correction (Feb. 16, 2021):**\n> The bridge is long.\n>\n> - And wide.',
      'The bridge is long.\n\n- And wide.',
    ],
    ['> **Correction (Feb. 16, 2021):**\n>\n> The bridge is long.', 'The bridge is long.'],
  ])('reads a note in a quote: %j', (quote, words) => {
    const source = (above: string, below: string) =>
      importArticle(`# A title\n\n${above}The bridge shut.\n\nIt is old.\n${below}`, {
        format: 'markdown',
      });
    for (const story of [source(`${quote}\n\n`, ''), source('', `\n${quote}\n`)]) {
      expect(story.source).toContain(
        `<EditorsNote date="2021-02-16" kind="correction">\n\n${words}\n\n</EditorsNote>\n\nThe bridge shut.\n\nIt is old.\n`,
      );
    }
  });

  it.each(['## Update, Feb. 16, 2021', '**Update Feb. 16, 2021**'])(
    'takes %j over paragraphs for a note, not for the time of one',
    (label) => {
      const { source, report } = importArticle(
        `# A title\n\n${label}\n\nIt opened.\n\n## Update, Feb. 12, 2021\n\nThe bridge shut.\n`,
        { format: 'markdown' },
      );
      expect(source).toContain(
        '<EditorsNote date="2021-02-16">\n\nIt opened.\n\n</EditorsNote>\n\n<EditorsNote date="2021-02-12" />',
      );
      expect(report.taken.map(({ fact }) => fact)).not.toContain('published');
    },
  );

  it.each([
    'Correction appended Feb. 17, 2021, as the bridge is long.',
    'A correction was made on Feb. 16, 2021, to give the length.',
    'Correction III: The bridge is long.',
    '> Update [2 of 3]: The bridge is long.',
    '- Correction, Feb. 16, 2021: The bridge is long.\n- The bridge is wide.',
  ])('points out what may be a note: %s', (line) => {
    const options = { format: 'markdown' } as const;
    const article = 'The bridge shut.\n\nIt is old.\n';
    for (const source of [
      `# A title\n\n${article}\n${line}\n\n${article}`,
      `# A title\n\n${article}\n${line}\n`,
      `# A title\n\nUpdate (Feb. 18, 2021):\n\nIt opened.\n\n${line}\n\nUpdate (Feb. 12, 2021):\n\n${article}`,
    ]) {
      expect(codes(importArticle(source, options))).toContain('note-left-in-text');
    }
  });

  it('takes a bio for one only below the article, and says so', () => {
    const bio = 'Jane Roe is the veteran war correspondent who was shot on Monday, police said.';
    const more = 'She is well.\n\nA man was held.\n';
    for (const source of [`A title\n\n${bio}\n\n${more}`, `A title\n\nBy Jo Poe\n\n${bio}\n`]) {
      expect(text(source).source).toContain(`\n${bio}\n`);
      expect(codes(text(source))).not.toContain('bio-guessed');
    }
    const note = 'Correction, Feb. 16, 2021: It was Monday.';
    for (const below of [bio, `${bio}\n\n${note}`, `${note}\n\n${bio}`]) {
      const story = text(`A title\n\n${more}\n${below}\n`);
      expect(story.report.leftOut).toMatchObject([{ what: 'author’s bio', words: bio }]);
      expect(codes(story)).toContain('bio-guessed');
      expect(story.source.endsWith(`\n${more}`)).toBe(true);
    }
  });

  it.each([
    'hidden',
    'style="display:none"',
    'style="color: red; Display : none !important"',
    'style="visibility:hidden"',
  ])('leaves out what a page hides by %s', (how) => {
    for (const format of ['html', 'markdown'] as const) {
      const page = `<h1>A title</h1>\n\n<p ${how}>Draft words.</p>\n\n<p style="display:block">The bridge shut.</p>\n`;
      const { source, report } = importArticle(page, { format });
      expect(source.endsWith('---\n\nThe bridge shut.\n')).toBe(true);
      expect(report.leftOut).toMatchObject([{ what: 'hidden text', words: 'Draft words.' }]);
    }
  });

  it('leaves scripts, styles and embeds out of Markdown, and reports them', () => {
    const { source, report } = importArticle(
      `# A title\n\nThe bridge <script>shut()</script>shut.\n\n<script>\nlet a = 1;\n\nlet b;\n</script>\n\n<style>\np { color: red }\n</style>\n\n<iframe src="https://video.example/1"></iframe>\n\nIt is old.\n`,
      { format: 'markdown' },
    );
    expect(source.endsWith('---\n\nThe bridge shut.\n\nIt is old.\n')).toBe(true);
    expect(report.leftOut.map(({ what }) => what)).toEqual([
      ...['script', 'script', 'style sheet', 'embed'],
    ]);
    expect(report.checks.map(({ code }) => code)).toContain('embed-left-out');
  });

  it.each([
    ['She typed <script> here.', 'She typed \\<script> here.'],
    ['</script> and <script> here.', '\\</script> and \\<script> here.'],
    ['She typed <script> for `</script>`.', 'She typed \\<script> for `</script>`.'],
  ])('keeps a tag that Markdown only writes about: %s', (line, kept) => {
    const { source } = importArticle(`# A title\n\nIt ran.\n\n${line}\n`, { format: 'markdown' });
    expect(source.endsWith(`\n${kept}\n`)).toBe(true);
  });

  it.each([
    ['article.md', '# A title\n\n![Lead](lead.png)\n\nText.\n\n- ![Map](../img/map.png)\n'],
    ['article.md', '---\nimage:\n  src: lead.png\n---\n\nText and ![Map](../img/map.png).\n'],
    ['article.html', '<h1>A title</h1><img src="lead.png"><p>Text.<p><img src="../img/map.png">'],
    [
      'article.mdx',
      'import lead from "lead.png";\n\n# A title\n\n<EditorsNote date="2021-02-16">\n\n![Map](../img/map.png)\n\n</EditorsNote>\n\nText.\n',
    ],
  ])('tells of pictures that a build would look for: %s', (fileName, source) => {
    const more = 'And ![one](https://img.example/1.png) more, ![two](/2.png).';
    const format = fileName.endsWith('html') ? 'html' : 'markdown';
    const { report } = importArticle(`${source}\n\n${more}\n`, { format, fileName });
    const told = report.checks.filter(({ code }) => code === 'picture-not-copied');
    expect(told.map(({ message }) => /picture (\S+) was/.exec(message)?.[1]).sort()).toEqual([
      ...['../img/map.png', 'lead.png'],
    ]);
  });

  it.each(['', ' \n\t\r\n', '\uFEFF', '\0\u2028'])(
    'refuses a file without an article: %j',
    (source) => {
      for (const format of ['text', 'html', 'markdown'] as const) {
        expect(() => importArticle(source, { format })).toThrow(NoArticleError);
      }
    },
  );

  it('refuses a page without a word', () => {
    const page = '<!doctype html><script>a()</script><!-- c --><div><p></p></div>';
    expect(() => importArticle(page, { format: 'html' })).toThrow('It has no article in it.');
  });
});
