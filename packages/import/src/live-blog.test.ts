import { describe, expect, it } from 'vitest';
import { parseNotes } from '@developing-story/story/parse';
import { importArticle } from './import-article.ts';
import { accountOfWords } from './fixtures/account-of-words.ts';

const POSTS: [at: string, clock: string, headline: string, words: string][] = [
  ['2021-01-11T18:45:00-05:00', '6:45 p.m.', 'Power is back', 'All homes have power.'],
  ['2021-01-11T12:10:00-05:00', '12:10 p.m.', 'Coast road closed', 'Police closed the coast road.'],
  ['2021-01-11T07:05:00-05:00', '7:05 a.m.', 'Schools shut', 'All schools are shut today.'],
];

const HEAD = `<!doctype html><html lang="en"><head><meta property="article:published_time" content="2021-01-11T06:00:00-05:00"><link rel="canonical" href="https://news.example/storm"></head>`;

/** A page of a live blog, its posts written by a function. */
function page(
  write: (post: (typeof POSTS)[number], index: number) => string,
  around = '<div>%</div>',
): string {
  const posts = POSTS.map(write).join('\n');
  return `${HEAD}<body><main>${around.replace(/<\w+[^>]*>/, `$&<h1>Storm hits the coast</h1><p>What we know so far.</p>`).replace('%', posts)}</main></body></html>`;
}

function read(source: string) {
  const story = importArticle(source, { format: 'html' });
  const { input, output } = accountOfWords(source, 'html', story);
  expect(output).toEqual(input);
  const { notes } = parseNotes(story.source);
  const said = notes.map(({ date, headline }) => [date, headline]);
  return { ...story, notes, said };
}

const RIGHT = POSTS.map(([at, , headline]) => [at.replace(':00-', '-'), headline]);

describe('a live blog', () => {
  it.each([
    [
      'articles in an article',
      page(
        ([at, clock, headline, words]) =>
          `<article><header><time datetime="${at}">${clock}</time><h2>${headline}</h2></header><p>${words}</p></article>`,
        '<article><div>%</div></article>',
      ),
    ],
    [
      'articles side by side, the first longer than all the rest',
      page(
        ([at, clock, headline, words], index) =>
          `<article><h3><a href="/storm#post-${index}">${headline}</a></h3><p>By Cy Day <time datetime="${at}">${clock}</time></p><p>${words}</p>${index === 0 ? '<p>The grid is whole.</p>'.repeat(20) : ''}</article>`,
      ),
    ],
    [
      'blocks that call themselves live',
      page(
        ([at, clock, headline, words], index) =>
          `<div class="block" id="block-${index}"><p class="block-time"><a href="?page=with:block-${index}#block-${index}"><time datetime="${at}">${clock}</time></a></p><h2 class="block-title">${headline}</h2><div class="block-elements"><p>${words}</p></div></div>`,
        '<div class="live-blog">%</div>',
      ),
    ],
    [
      'items of a list',
      page(
        ([at, clock, headline, words]) =>
          `<li><time datetime="${at}">${clock}</time><h3>${headline}</h3><p>${words}</p></li>`,
        '<div><ol class="liveticker">%</ol></div>',
      ),
    ],
    [
      'updates by microdata',
      page(
        ([at, clock, headline, words]) =>
          `<section itemprop="liveBlogUpdate"><h2><time datetime="${at}">${clock}</time> – ${headline}</h2><p>${words}</p></section>`,
      ),
    ],
  ])('of %s has a note for each post', (_, source) => {
    const { said, notes, source: story, report } = read(source);
    expect(said).toEqual(RIGHT);
    POSTS.forEach(([, , , words], index) => {
      const { start = 0, end = 0 } = {
        start: notes[index]?.position.offset,
        end: notes[index]?.end,
      };
      expect(story.slice(start, end)).toContain(words);
    });
    expect(story.endsWith('\nWhat we know so far.\n')).toBe(true);
    expect(report.leftOut).toEqual([]);
    expect(report.taken).toContainEqual(
      expect.objectContaining({ fact: 'published', value: '2021-01-11T06:00-05:00' }),
    );
  });

  it.each([
    ['<time>', '</time>'],
    ['<p class="post-time">', '</p>'],
    ['<span class="timestamp">', '</span>'],
  ])('takes a time alone, in %s, for one of the day of publication, and says so', (open, close) => {
    const source = page(
      ([, clock, headline, words]) =>
        `<article>${open}${clock} ET${close}<h2>${headline}</h2><p>${words}</p></article>`,
    );
    const { said, report } = read(source);
    expect(said).toEqual(RIGHT);
    expect(report.checks.filter(({ code }) => code === 'date-guessed')).toHaveLength(3);
  });

  it('loses no words that stand behind a time', () => {
    const source = page(
      ([at, clock, , words]) =>
        `<article><p><time datetime="${at}">${clock}</time> – ${words.slice(0, -1)}</p></article>`,
    );
    const { source: story, notes } = read(source);
    expect(notes).toHaveLength(3);
    for (const [, , , words] of POSTS) expect(story).toContain(`\n\n${words.slice(0, -1)}\n\n`);
  });

  it('keeps the pictures and lists of its posts, and stacks the oldest lowest', () => {
    const source = page(
      ([at, clock]) =>
        `<article><time datetime="${at}">${clock}</time><p>The road:</p><figure><img src="https://img.example/road.jpg" alt="The road"><figcaption>Photo: Cy Day</figcaption></figure><ul><li>shut</li></ul></article>`,
    );
    const { notes, source: story } = read(source);
    expect(notes).toHaveLength(3);
    expect(story.match(/!\[The road\]\(https:\/\/img\.example\/road\.jpg\)/g)).toHaveLength(3);
    expect(story.match(/- shut/g)).toHaveLength(3);
  });

  it('tells what kind a post is by its words', () => {
    const source = page(
      ([at, clock, headline, words]) =>
        `<article><time datetime="${at}">${clock}</time><h2>Correction: ${headline}</h2><p>${words}</p></article>`,
    );
    expect(read(source).notes.map(({ kind }) => kind)).toEqual(Array(3).fill('correction'));
  });

  it('quotes headlines for the tag they stand in', () => {
    const source = page(
      ([at, clock]) =>
        `<article><time datetime="${at}">${clock}</time><h2>“A &amp; B” say "no" {here}</h2><p>It is so.</p></article>`,
    );
    expect(read(source).said[0]?.[1]).toBe('“A & B” say "no" {here}');
  });

  it('leaves out what leads to other articles, dated or not', () => {
    const source = page(
      ([at, clock, headline, words]) =>
        `<article><a href="https://news.example/other"><h3>${headline}</h3></a><time datetime="${at}">${clock}</time><p>${words}</p></article>`,
      '<article><p>The storm came on Monday.</p><p>It left on Tuesday, as was foreseen by all who had looked at the sea and at the sky.</p>%</article>',
    );
    const { notes, report, source: story } = read(source);
    expect(notes).toEqual([]);
    expect(story).not.toContain('Schools shut');
    expect(report.leftOut.filter(({ what }) => what === 'related links')).not.toEqual([]);
  });

  it('drops no words of an article in an article, though they are not dated', () => {
    const source = page(
      ([, , headline, words]) => `<article><h2>${headline}</h2><p>${words}</p></article>`,
    );
    const { notes, source: story, report } = read(source);
    expect(notes).toEqual([]);
    expect(report.leftOut).toEqual([]);
    expect(story).toContain('## Schools shut\n\nAll schools are shut today.');
  });

  it('is none where an article only lists days', () => {
    const source = page(
      ([at, clock, headline, words]) =>
        `<li><time datetime="${at}">${clock}</time> ${headline}. ${words}</li>`,
      '<div><ul>%</ul></div>',
    );
    const { notes, source: story } = read(source);
    expect(notes).toEqual([]);
    expect(story).toContain('Schools shut');
  });
});

describe('a live blog as a system writes it', () => {
  const body = (inner: string, headline = 'Storm hits the coast: as it happened') =>
    `${HEAD}<body><main><h1>${headline}</h1><p>What we know so far.</p>${inner}</main></body></html>`;
  const days = (write: (post: (typeof POSTS)[number]) => string) => POSTS.map(write).join('\n');

  it.each([
    [
      'a broadcaster: items that say when they were published, below their heading',
      body(
        `<ol class="stream">${days(
          ([, clock, headline, words]) =>
            `<li><article><header><h3><span>${headline}</span></h3><time><span>published at </span><span>${clock} ET, January 11, 2021</span></time></header><p>${words}</p></article></li>`,
        )}</ol>`,
      ),
    ],
    [
      'sections with a heading and an instant, where nothing says that it is live',
      body(
        days(
          ([at, clock, headline, words]) =>
            `<section><h2>${headline}</h2><time datetime="${at}">${clock}</time><p>${words}</p></section>`,
        ),
        'Storm hits the coast',
      ),
    ],
    [
      'details with an instant',
      body(
        days(
          ([at, clock, headline, words]) =>
            `<details><summary><time datetime="${at}">${clock}</time> ${headline}</summary><p>${words}</p></details>`,
        ),
        'Storm hits the coast',
      ),
    ],
  ])('%s', (_, source) => {
    const { said, report } = read(source);
    expect(said).toEqual(RIGHT);
    expect(report.leftOut).toEqual([]);
  });

  it('a plugin of WordPress: times in asides, authors above the words', () => {
    const source = body(
      `<ol class="liveblog-feed">${days(
        ([, clock, , words]) =>
          `<li class="liveblog-entry"><aside><a class="liveblog-entry-time" href="https://news.example/storm/lbup/3"><span>${clock} ET</span><span>January 11, 2021</span></a></aside><div><div class="liveblog-meta-author">Cy Day</div><p>${words}</p></div></li>`,
      )}</ol>`,
    );
    const story = importArticle(source, { format: 'html' });
    const { notes } = parseNotes(story.source);
    expect(notes.map(({ date }) => date)).toEqual(RIGHT.map(([date]) => date));
    expect(story.source).not.toContain('Cy Day');
    expect(story.report.notes[0]?.lead).toBe('6:45 p.m. ET January 11, 2021 Cy Day');
    for (const [, , , words] of POSTS) expect(story.source).toContain(`\n\n${words}\n\n</`);
  });

  it('a blog of Blogger: paragraphs parted by breaks, its date in a microformat', () => {
    const updates = days(([, clock, , words]) => `<b>UPDATE (${clock} ET):</b> ${words}<br><br>`);
    const source = `<html><body><div class="post hentry"><h3 class="entry-title">Storm</h3><div class="post-body">${updates}The storm came.<br> <br>It went.</div><div class="post-footer">Posted by <span class="fn">Ada Long</span> at <abbr class="published" title="2021-01-11T06:00:00-05:00">6:00 AM</abbr></div></div></body></html>`;
    const { notes, source: story } = read(source);
    expect(notes.map(({ date }) => date)).toEqual(RIGHT.map(([date]) => date));
    expect(story).toContain('published: 2021-01-11T06:00-05:00\nauthors:\n  - name: Ada Long\n');
    expect(story.endsWith('\n\nThe storm came.\n\nIt went.\n')).toBe(true);
  });

  it('keeps a time apart from words that only a style parts it from', () => {
    const source =
      '<h1>Storm</h1><p>It came.</p><p><a href="#b"><time>Monday</time>Power is back</a></p>';
    expect(read(source).source).toContain('[Monday Power is back](#b)');
  });
});
