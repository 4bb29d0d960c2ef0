import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import FeedList from './FeedList.astro';
import { en } from './languages/en.ts';

async function render(...feeds: unknown[]) {
  const container = await AstroContainer.create();
  return container.renderToString(FeedList, { props: { words: en, feeds } });
}

const rss = { name: 'RSS', href: 'https://news.example/rss.xml' };
const atom = { name: 'Atom', href: 'https://news.example/atom.xml' };

describe('FeedList', () => {
  it('gives each address whole, as text and as a link that says of what', async () => {
    const html = await render({ title: 'All updates', formats: [rss, atom] });
    for (const { name, href } of [rss, atom]) {
      expect(html).toContain(`<bdi dir="ltr">${href}</bdi>`);
      expect(html).toMatch(
        new RegExp(`<a href="${href}">\\s*${name}\\s*<span class="ds-unseen">: All updates<`),
      );
    }
  });

  it('links a title only where it has a page', async () => {
    const titled = { title: 'Energy', formats: [rss] };
    expect(await render(titled)).toContain('<bdi>Energy</bdi>');
    expect(await render({ ...titled, href: '/topics/energy/' })).toContain(
      '<bdi><a href="/topics/energy/">Energy</a></bdi>',
    );
  });

  it('marks a title in another language, and escapes it', async () => {
    const html = await render({ title: '<قصة>', lang: 'ar', formats: [rss] });
    expect(html).toContain('<bdi lang="ar" dir="rtl">&lt;قصة&gt;</bdi>');
  });
});
