import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import Layout from './Layout.astro';
import { en } from './languages/en.ts';

const publication = { name: 'The Cloud Docket', lang: 'en-US', href: '/stories/' };

async function render(props: Record<string, unknown>) {
  const container = await AstroContainer.create();
  return container.renderToString(Layout, {
    props: { words: en, publication, title: 'A page', ...props },
    slots: { head: '<meta name="robots" content="noindex">', default: '<p>The page</p>' },
    partial: false,
  });
}

describe('Layout', () => {
  it('is in the language of the publication, left to right', async () => {
    expect(await render({})).toContain('<html lang="en-US" dir="ltr"');
  });

  it('is in the language of the page, in its direction', async () => {
    expect(await render({ lang: 'he' })).toContain('<html lang="he" dir="rtl"');
    expect(await render({ lang: 'ur-Aran' })).toContain('dir="rtl"');
  });

  it('takes metadata into the head and the page into main', async () => {
    const html = await render({});
    expect(html).toMatch(/<meta name="robots" content="noindex">.*<\/head>/s);
    expect(html).toMatch(/<main[^>]*>.*<p>The page<\/p>.*<\/main>/s);
  });

  it('shows the logo in place of the name at its head, with room for it before it comes', async () => {
    const logo = { src: '/logo.svg', width: 240, height: 48 };
    const html = await render({ publication: { ...publication, logo } });
    const [head = ''] = /<header.*<\/header>/s.exec(html) ?? [];
    expect(head).toMatch(
      /<img [^>]*src="\/logo.svg" width="240" height="48" alt="The Cloud Docket"/,
    );
    expect(head.replace(/<[^>]+>/g, '').trim()).toBe('');
  });

  it('leads to subscribing, else to the feed, else nowhere', async () => {
    const masthead = async (given: Record<string, unknown>) => {
      const html = await render({ publication: { ...publication, ...given } });
      return /<header.*<\/header>/s.exec(html)?.[0] ?? '';
    };
    const both = await masthead({ feedHref: '/rss.xml', subscribeHref: '/subscribe/' });
    expect(both).toMatch(/href="\/subscribe\/">\s*Subscribe\s*</);
    expect(both).not.toContain('/rss.xml');
    expect(await masthead({ feedHref: '/rss.xml' })).toMatch(/href="\/rss.xml">\s*Feed of updates/);
    expect((await masthead({})).split('<a ')).toHaveLength(2);
  });

  it('lists the publication’s pages at its foot, those that there are', async () => {
    const footer = async (given: Record<string, unknown>) => {
      const html = await render({ publication: { ...publication, ...given } });
      const [foot = ''] = /<footer.*<\/footer>/s.exec(html) ?? [];
      return [...foot.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
    };
    const correctionsHref = '/corrections/';
    const all = { topicsHref: '/topics/', correctionsHref, subscribeHref: '/subscribe/' };
    expect(await footer(all)).toEqual(['/stories/', '/topics/', '/corrections/', '/subscribe/']);
    expect(await footer({ correctionsHref })).toEqual(['/stories/', '/corrections/']);
    expect(await footer({})).toEqual(['/stories/']);
  });

  it('has nothing in it that a strict content security policy refuses', async () => {
    const html = await render({});
    expect(html).not.toMatch(/ style=|<script(?![^>]* src=)/);
  });
});
