import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import Topics from './Topics.astro';

const render = (...topics: unknown[]) => renderComponent(Topics, { topics });
const topic = (name: string, lang?: string) => ({
  name,
  href: `/topics/${name.toLowerCase()}/`,
  countText: `${name.length} stories`,
  ...(lang && { lang }),
});

describe('Topics', () => {
  it('lists each with its page and its count, as given', async () => {
    const rows = (await render(topic('Energy'), topic('Chips'))).all('[role="listitem"]');
    expect(rows.map(({ attrs, texts }) => [...attrs('a', 'href'), ...texts('a, span')])).toEqual([
      ['/topics/energy/', 'Energy', '6 stories'],
      ['/topics/chips/', 'Chips', '5 stories'],
    ]);
  });

  it('says so when there is none, and shows no list', async () => {
    const page = await render();
    expect(page.text).toContain('No topics yet.');
    expect(page.all('[role="list"]')).toEqual([]);
    expect((await render(topic('Energy'))).text).not.toContain('No topics yet.');
  });

  it('marks a name in another language, with its direction', async () => {
    expect((await render(topic('طاقة', 'ar'))).texts('bdi[lang="ar"][dir="rtl"]')).toEqual([
      'طاقة',
    ]);
    expect((await render(topic('Energy'))).texts('bdi:not([lang], [dir])')).toEqual(['Energy']);
  });

  it('escapes names', async () => {
    expect((await render(topic('R&D <b>'))).texts('bdi')).toEqual(['R&D <b>']);
  });
});
