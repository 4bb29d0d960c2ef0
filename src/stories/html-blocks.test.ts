import { summarize, UNTOLD } from '@developing-story/story';
import { describe, expect, it } from 'vitest';
import { htmlBlocks } from './html-blocks.ts';

const words = (html: string) => htmlBlocks(html).map(({ text }) => text);
const mark = '<sup><a href="#fn" data-footnote-ref>1</a></sup>';

describe('the words of HTML', () => {
  it.each([
    ['<p>One line<br/>and the next.</p>', ['One line and the next.']],
    ['<p>One.</p><p>Two\n  still <b>two</b>.</p>', ['One.', 'Two still two.']],
    ['<ul><li>a</li><li>b</li></ul>', ['a', 'b']],
    ['<table><tr><td>1</td><td>2</td></tr></table>', ['1 2']],
    ['<div>Left</div><div>Right</div>', ['Left', 'Right']],
    [`<p>Dark${mark}.</p><section data-footnotes><p>Night.</p></section>`, ['Dark.']],
    ['<p>A <img src="/a.png" alt="chart"> here.</p>', ['A chart here.']],
    ['<p>Said <span hidden>not </span><i aria-hidden="true">→</i>so.</p>', ['Said so.']],
    ['<p>Gone<script>a()</script><style>b{}</style><button>Copy</button>.</p>', ['Gone.']],
    ['<p>10<sup>6</sup> m<sup>2</sup>, the 1<sup>st</sup></p>', ['10⁶ m², the 1st']],
    [
      '<p>Some&nbsp;space &amp; <astro-island>an island</astro-island></p>',
      ['Some\u00A0space & an island'],
    ],
  ])('%s', (html, text) => {
    expect(words(html)).toEqual(text);
  });

  it.each([
    '<del>41</del>',
    '<math><mi>x</mi></math>',
    '<iframe src="https://charts.example/"></iframe>',
    '<astro-island client="only"></astro-island>',
    '<img src="/41.png">',
    '<svg aria-label="41"></svg>',
    '10<sup>x</sup>',
  ])('has a mark for what can’t be told: %s', (html) => {
    expect(words(`<p>Of ${html} people.</p>`).join('')).toContain(UNTOLD);
  });
});

it('is summed up by its first paragraph, whatever stands before', () => {
  const html = '<h2>Background</h2><ul><li>a</li></ul><p>It is <b>back</b>. More follows.</p>';
  expect(summarize(htmlBlocks(html), 'update', 'en')).toBe('It is back.');
});
