import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import Subscribe from './Subscribe.astro';
import { en } from './languages/en.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const render = (...groups: unknown[]) =>
  container.renderToString(Subscribe, { props: { words: en, groups } });
const feeds = (count: number, formats = ['RSS']) =>
  Array.from({ length: count }, (_, index) => ({
    title: `Feed ${index}`,
    formats: formats.map((name) => ({ name, href: `https://news.example/${index}/${name}` })),
  }));

describe('Subscribe', () => {
  it('explains feeds only where there are any', async () => {
    const html = await render({ title: 'Topics', feeds: [] });
    expect(html).toContain('Nothing to subscribe to yet.');
    expect(html).not.toContain('<ol>');
    expect(html).not.toContain('>Topics<');
    expect((await render({ title: 'Everything', feeds: feeds(1) })).split('<li>')).toHaveLength(4);
  });

  it('heads each group, with its sentence where it has one', async () => {
    const html = await render(
      { title: 'Everything', feeds: feeds(1) },
      { title: 'Corrections', text: 'What we got wrong.', tone: 'correction', feeds: feeds(1) },
    );
    expect(html).toMatch(
      /<section class="ds-sheet ds-tone-update" [^>]*>\s*<h2[^>]*>\s*Everything/,
    );
    expect(html).toMatch(
      /<section class="ds-sheet ds-tone-correction" [^>]*>\s*<h2[^>]*>\s*Corrections\s*<\/h2>\s*<p[^>]*>What we got wrong\.</,
    );
    expect(html.split('class="ds-feeds-text"')).toHaveLength(2);
  });

  it('says which format to choose only where there is a choice', async () => {
    const advice = 'take RSS';
    expect(await render({ title: 'All', feeds: feeds(3) })).not.toContain(advice);
    expect(await render({ title: 'All', feeds: feeds(1, ['RSS', 'Atom']) })).toContain(advice);
  });

  it('folds the end of a long list, and of no other', async () => {
    expect(await render({ title: 'Topics', feeds: feeds(10) })).not.toContain('<details');
    const html = await render({ title: 'Topics', feeds: feeds(40) });
    const [folded = ''] = /<details>.*<\/details>/s.exec(html) ?? [];
    expect(folded).toMatch(/<summary>\s*More \(32\)/);
    expect(folded).toContain('Feed 39');
    expect(folded).toContain('Feed 8');
    expect(folded).not.toContain('Feed 7');
  });
});
