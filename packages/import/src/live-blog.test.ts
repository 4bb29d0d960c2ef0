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
