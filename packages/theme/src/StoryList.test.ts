import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { storyView } from '../test/views.ts';
import StoryList from './StoryList.astro';
import { en } from './languages/en.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const render = (props: Record<string, unknown>) =>
  container.renderToString(StoryList, { props: { words: en, ...props } });
const stories = [storyView(), storyView([], { href: '/stories/second/' })];

describe('StoryList', () => {
  it('shows no story large unless it is to', async () => {
    expect(await render({ stories })).not.toContain('ds-entry-lead');
    expect((await render({ stories, lead: true })).split('ds-entry-lead')).toHaveLength(2);
  });

  it('says what it is told to where there is no story', async () => {
    expect(await render({ stories: [] })).toContain('No stories yet.');
    const html = await render({ stories: [], emptyText: 'Quiet today.' });
    expect(html).toContain('Quiet today.');
    expect(html).not.toContain('No stories yet.');
  });

  it('leads to the list’s other pages', async () => {
    const pages = [
      { number: '1', label: 'Page 1', href: '/stories/', current: true },
      { number: '2', label: 'Page 2', href: '/stories/page/2/' },
    ];
    expect(await render({ stories, pages })).toContain('href="/stories/page/2/"');
    expect(await render({ stories })).not.toContain('<nav');
  });
});
