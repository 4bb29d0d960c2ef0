import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import Subscribe from './Subscribe.astro';

const render = (...groups: unknown[]) => renderComponent(Subscribe, { groups });
const feeds = (count: number, formats = ['RSS']) =>
  Array.from({ length: count }, (_, index) => ({
    title: `Feed ${index}`,
    formats: formats.map((name) => ({ name, href: `https://news.example/${index}/${name}` })),
  }));

describe('Subscribe', () => {
  it('explains feeds only where there are any', async () => {
    const none = await render();
    expect(none.text).toContain('Nothing to subscribe to yet.');
    expect(none.all('ol, h2')).toEqual([]);
    const some = await render({ title: 'Everything', feeds: feeds(1) });
    expect(some.all('ol > li')).toHaveLength(3);
  });

  it('heads each group, with its sentence where it has one', async () => {
    const page = await render(
      { title: 'Everything', feeds: feeds(1) },
      { title: 'Corrections', text: 'What we got wrong.', tone: 'correction', feeds: feeds(1) },
    );
    const groups = page.all('section');
    expect(groups.map(({ texts }) => texts('h2, h2 + p'))).toEqual([
      ['Everything'],
      ['Corrections', 'What we got wrong.'],
    ]);
    expect(page.texts('section.ds-tone-update h2')).toEqual(['Everything']);
    expect(page.texts('section.ds-tone-correction h2')).toEqual(['Corrections']);
  });

  it('has a group that only says where its feeds are', async () => {
    const page = await render(
      { title: 'Everything', feeds: feeds(1) },
      { title: 'Single stories', text: 'On each story’s page.', feeds: [] },
    );
    const [, group] = page.all('section');
    expect(group?.texts('h2, p')).toEqual(['Single stories', 'On each story’s page.']);
    expect(group?.all('[role=list], details')).toEqual([]);
  });

  it('says which format to choose only where there is a choice', async () => {
    const advice = 'take RSS';
    expect((await render({ title: 'All', feeds: feeds(3) })).text).not.toContain(advice);
    const page = await render({ title: 'All', feeds: feeds(1, ['RSS', 'Atom']) });
    expect(page.text).toContain(advice);
  });

  it('folds the end of a long list, and of no other', async () => {
    expect((await render({ title: 'Topics', feeds: feeds(10) })).all('details')).toEqual([]);
    const folded = (await render({ title: 'Topics', feeds: feeds(40) })).one('details');
    expect(folded.texts('summary')).toEqual(['More (32)']);
    const titles = folded.texts('.ds-feed-title');
    expect([titles.length, titles[0], titles.at(-1)]).toEqual([32, 'Feed 8', 'Feed 39']);
  });
});
