import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import FeedList from './FeedList.astro';

const render = (...feeds: unknown[]) => renderComponent(FeedList, { feeds });

const rss = { name: 'RSS', href: 'https://news.example/rss.xml' };
const atom = { name: 'Atom', href: 'https://news.example/atom.xml' };

describe('FeedList', () => {
  it('gives each address whole, as text and as a link that says of what', async () => {
    const page = await render({ title: 'All updates', formats: [rss, atom] });
    expect(page.texts('bdi[dir="ltr"]')).toEqual([rss.href, atom.href]);
    for (const { name, href } of [rss, atom]) {
      const link = page.one(`a[href="${href}"]`);
      expect(link.text).toMatch(new RegExp(`^${name} ?: All updates$`));
      expect(link.texts('.ds-unseen')).toEqual([': All updates']);
    }
  });

  it('links a title only where it has a page', async () => {
    const title = (given: object) =>
      render({ title: 'Energy', formats: [rss], ...given }).then((page) =>
        page.one('.ds-feed-title bdi'),
      );
    expect((await title({})).text).toBe('Energy');
    expect((await title({})).all('a')).toEqual([]);
    const linked = await title({ href: '/topics/energy/' });
    expect(linked.texts('a[href="/topics/energy/"]')).toEqual(['Energy']);
  });

  it('marks a title in another language, and escapes it', async () => {
    const page = await render({ title: '<قصة>', lang: 'ar', formats: [rss] });
    expect(page.texts('bdi[lang="ar"][dir="rtl"]')).toEqual(['<قصة>']);
  });
});
