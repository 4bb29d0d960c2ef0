import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteView, storyView } from '../test/views.ts';
import Group from './Group.astro';
import { en } from './languages/en.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const topic = {
  of: 'topic',
  name: 'Cloud computing',
  stories: [storyView()],
  countText: '1 story',
};
const render = (props: Record<string, unknown> = {}) =>
  container.renderToString(Group, { props: { words: en, ...topic, ...props } });

describe('Group', () => {
  it('is headed by its name and says how many stories it has', async () => {
    const html = await render();
    expect(html).toMatch(/<h1[^>]*>\s*<bdi>Cloud computing<\/bdi>\s*<\/h1>/);
    expect(html).toContain('<span>1 story</span>');
  });

  it('shows its stories in order, none of them large', async () => {
    const stories = ['/first/', '/second/'].map((href) => storyView([noteView()], { href }));
    const html = await render({ stories });
    expect(html.split('<h2 class="ds-entry-title"')).toHaveLength(3);
    expect(html.indexOf('href="/first/"')).toBeLessThan(html.indexOf('href="/second/"'));
    expect(html).not.toContain('ds-entry-lead');
    expect(html).not.toContain('No stories yet.');
  });

  it('says which page of its stories this is', async () => {
    expect(await render({ pageText: 'Page 2' })).toContain('<span>Page 2</span>');
  });

  it('says so when there is no story', async () => {
    expect(await render({ stories: [] })).toContain('No stories yet.');
  });

  it('escapes its name', async () => {
    expect(await render({ name: '<i>R&D</i>' })).toContain('<bdi>&lt;i&gt;R&amp;D&lt;/i&gt;</bdi>');
  });

  it('says how to follow it only where it has a feed', async () => {
    expect(await render({ subscribeHref: '/subscribe/' })).not.toContain('Follow this topic');
    const html = await render({ feedHref: '/topics/cloud/rss.xml', subscribeHref: '/subscribe/' });
    expect(html).toContain('Follow this topic');
    expect(html).toContain('href="/topics/cloud/rss.xml"');
    expect(html).toContain('href="/subscribe/"');
  });

  it('leads to an author’s own page, told as readers write an address', async () => {
    const html = await render({ of: 'author', url: 'https://www.ada.example/about/' });
    expect(html).toMatch(
      /href="https:\/\/www\.ada\.example\/about\/"[^>]*>\s*ada\.example\/about\s*</,
    );
    expect(await render({ of: 'author' })).not.toContain('ds-list-link');
  });

  it('is of an author, too', async () => {
    const html = await render({ of: 'author', feedHref: '/authors/ada/rss.xml' });
    expect(html).toContain('Follow this author');
    expect(html).toContain('href="/authors/ada/rss.xml"');
  });
});
