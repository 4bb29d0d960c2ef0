import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { storyView } from '../test/views.ts';
import Author from './Author.astro';
import { en } from './languages/en.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const render = (author: Record<string, unknown>, props: Record<string, unknown> = {}) =>
  container.renderToString(Author, {
    props: {
      words: en,
      author: { name: 'Ada Field', ...author },
      stories: [storyView()],
      countText: '1 story',
      ...props,
    },
  });

describe('Author', () => {
  it('is headed by the name and shows the stories', async () => {
    const html = await render({});
    expect(html).toMatch(/<h1[^>]*>\s*<bdi>Ada Field<\/bdi>\s*<\/h1>/);
    expect(html).toContain('<span>1 story</span>');
    expect(html).toContain('href="/stories/parler/"');
    expect(await render({}, { stories: [] })).toContain('No stories yet.');
  });

  it('leads to the author’s own page, told as readers write an address', async () => {
    const html = await render({ url: 'https://www.ada.example/about/', href: '/authors/ada/' });
    expect(html).toMatch(
      /href="https:\/\/www\.ada\.example\/about\/"[^>]*>\s*ada\.example\/about\s*</,
    );
  });

  it('has no such line without one, and no link to itself', async () => {
    const html = await render({ href: '/authors/ada/' });
    expect(html).not.toContain('ds-list-link');
    expect(html).not.toContain('href="/authors/ada/"');
  });

  it('says how to follow only where there is a feed', async () => {
    expect(await render({})).not.toContain('Follow this author');
    const html = await render({}, { feedHref: '/authors/ada/rss.xml' });
    expect(html).toContain('Follow this author');
    expect(html).toContain('href="/authors/ada/rss.xml"');
  });
});
