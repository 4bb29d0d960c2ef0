import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import { storyView } from '../test/views.ts';
import StoryList from './StoryList.astro';

const render = (props: Record<string, unknown>) => renderComponent(StoryList, props);
const stories = [storyView(), storyView([], { href: '/stories/second/' })];

describe('StoryList', () => {
  it('shows no story large unless it is to', async () => {
    expect((await render({ stories })).all('.ds-entry-lead')).toEqual([]);
    expect((await render({ stories, lead: true })).all('.ds-entry-lead')).toHaveLength(1);
  });

  it('says what it is told to where there is no story', async () => {
    expect((await render({ stories: [] })).texts('p')).toEqual(['No stories yet.']);
    const page = await render({ stories: [], emptyText: 'Quiet today.' });
    expect(page.texts('p')).toEqual(['Quiet today.']);
  });

  it('leads to the list’s other pages', async () => {
    const pages = [
      { number: '1', label: 'Page 1', href: '/stories/', current: true },
      { number: '2', label: 'Page 2', href: '/stories/page/2/' },
    ];
    expect((await render({ stories, pages })).attrs('nav a', 'href')).toContain('/stories/page/2/');
    expect((await render({ stories })).all('nav')).toEqual([]);
  });
});
