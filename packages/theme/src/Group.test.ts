import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import { noteView, storyView } from '../test/views.ts';
import Group from './Group.astro';

const topic = {
  of: 'topic',
  name: 'Cloud computing',
  stories: [storyView()],
  countText: '1 story',
};
const render = (props: Record<string, unknown> = {}) =>
  renderComponent(Group, { ...topic, ...props });

describe('Group', () => {
  it('is headed by its name and says how many stories it has', async () => {
    const page = await render();
    expect(page.texts('h1 > bdi')).toEqual(['Cloud computing']);
    expect(page.texts('.ds-list-head span')).toContain('1 story');
  });

  it('shows its stories in order, none of them large', async () => {
    const stories = ['/first/', '/second/'].map((href) => storyView([noteView()], { href }));
    const page = await render({ stories });
    expect(page.attrs('h2.ds-entry-title a', 'href')).toEqual(['/first/', '/second/']);
    expect(page.all('.ds-entry-lead')).toEqual([]);
    expect(page.text).not.toContain('No stories yet.');
  });

  it('says which page of its stories this is', async () => {
    const page = await render({ pageText: 'Page 2' });
    expect(page.texts('.ds-list-head span')).toContain('Page 2');
  });

  it('says so when there is no story', async () => {
    expect((await render({ stories: [] })).text).toContain('No stories yet.');
  });

  it('escapes its name', async () => {
    expect((await render({ name: '<i>R&D</i>' })).texts('h1 > bdi')).toEqual(['<i>R&D</i>']);
  });

  it('says how to follow it only where it has a feed', async () => {
    expect((await render({ subscribeHref: '/subscribe/' })).all('.ds-follow')).toEqual([]);
    const page = await render({ feedHref: '/topics/cloud/rss.xml', subscribeHref: '/subscribe/' });
    const follow = page.one('.ds-follow');
    expect(follow.texts('h2')).toEqual(['Follow this topic']);
    expect(follow.attrs('a', 'href')).toEqual(['/topics/cloud/rss.xml', '/subscribe/']);
  });

  it('leads to an author’s own page, told as readers write an address', async () => {
    const page = await render({ of: 'author', url: 'https://www.ada.example/about/' });
    expect(page.texts('a[href="https://www.ada.example/about/"]')).toEqual(['ada.example/about']);
    expect((await render({ of: 'author' })).all('.ds-list-link')).toEqual([]);
  });

  it('is of an author, too', async () => {
    const page = await render({ of: 'author', feedHref: '/authors/ada/rss.xml' });
    const follow = page.one('.ds-follow');
    expect(follow.texts('h2')).toEqual(['Follow this author']);
    expect(follow.attrs('a', 'href')).toEqual(['/authors/ada/rss.xml']);
  });
});
