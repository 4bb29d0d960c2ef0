import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../packages/story/test/make-folder.ts';
import { headDoubles, headWarnings, onePageARoute } from './head-doubles.ts';

const page = (head: string) =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><h1>A</h1></body></html>`;

describe('what a head says twice', () => {
  it.each([
    ['titles', '<title>A</title><title>B</title>', { tag: 'title', values: ['A', 'B'] }],
    [
      'canonical addresses, however they are written',
      '<link href=/a rel=canonical><LINK REL="alternate Canonical" href="/b">',
      { tag: 'canonical address', values: ['/a', '/b'] },
    ],
    [
      'pictures, also the same one twice',
      '<meta property="og:image" content="/a.png"><meta name="og:image" content="/a.png">',
      { tag: 'og:image', values: ['/a.png', '/a.png'] },
    ],
  ])('are %s', (_, head, double) => {
    expect(headDoubles(page(head))).toEqual([double]);
  });

  it.each([
    ['one of each', '<title>A</title><link rel="canonical" href="/">'],
    ['a comment', '<title>A</title><!-- <title>B</title> -->'],
    ['a script', '<title>A</title><script>"<title>B</title></head><body>x"</script>'],
    ['a template', '<title>A</title><template><title>B</title></template>'],
    ['a picture and its size', '<meta property="og:image"><meta property="og:image:width">'],
    ['other links', '<link rel="canonical" href="/a"><link rel="alternate" href="/b">'],
  ])('is nothing in %s', (_, head) => {
    expect(headDoubles(page(head))).toEqual([]);
  });

  it('isn’t the title of a drawing in the page', () => {
    const html = page('<title>A</title>').replace('<h1>', '<svg><title>B</title></svg><h1>');
    expect(headDoubles(html)).toEqual([]);
  });

  it('is unknown before the head has ended', () => {
    expect(headDoubles('<!doctype html><head><title>A</title><meta na')).toBeUndefined();
  });
});

describe('warnings of heads', () => {
  it('name the page, the tag, both values and the way out, however long the head is', async () => {
    const dir = await makeFolder();
    const style = `<style>${'/* <body> */'.repeat(20_000)}</style>`;
    await writeFile(join(dir, 'index.html'), page(`<title>A</title>${style}<title>B</title>`));
    await writeFile(join(dir, 'fine.html'), page('<title>A</title>'));
    const files = ['index.html', 'fine.html'].map((name) => pathToFileURL(join(dir, name)));
    const [warning, ...others] = await headWarnings(files, pathToFileURL(`${dir}/`));
    expect(others).toEqual([]);
    expect(warning).toContain('A page has more than one title');
    expect(warning).toContain('/: “A” and “B”');
    expect(warning).toContain('<slot name="head-more" />');
  });

  it('come from one page of each route that makes pages', () => {
    const file = (name: string) => new URL(`file:///dist/${name}`);
    const routes = new Map([
      ['/[slug]', [file('a/index.html'), file('b/index.html')]],
      ['/rss.xml', [file('rss.xml')]],
      ['/404', [file('404.html')]],
    ]);
    expect(onePageARoute(routes)).toEqual([file('a/index.html'), file('404.html')]);
  });

  it('are one for many pages', async () => {
    const dir = await makeFolder();
    const files = ['a', 'b', 'c', 'd', 'e'].map((name) => pathToFileURL(join(dir, `${name}.html`)));
    for (const file of files) await writeFile(file, page('<title>A</title><title>B</title>'));
    const warnings = await headWarnings(files, pathToFileURL(`${dir}/`));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('5 pages have more than one title');
    expect(warnings[0]).toContain('/a.html: “A” and “B”');
    expect(warnings[0]).toContain('and 2 more');
  });
});
