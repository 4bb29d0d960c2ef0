import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import { noteView, storyView } from '../test/views.ts';
import Index from './Index.astro';
import type { StoryView } from './types.ts';

const render = (stories: StoryView[], props: Record<string, unknown> = {}) =>
  renderComponent(Index, { stories, ...props });

describe('Index', () => {
  it('says so when there is no story', async () => {
    expect((await render([])).text).toContain('No stories yet.');
  });

  it('shows the edge of each sheet behind the newest, up to five', async () => {
    const edges = async (story: StoryView) => (await render([story])).all('.ds-edge');
    const notes = Array.from({ length: 9 }, (_, index) => noteView({ id: `note-${index}` }));
    expect(await edges(storyView())).toHaveLength(0);
    expect(await edges(storyView(notes.slice(0, 2)))).toHaveLength(2);
    expect(await edges(storyView(notes))).toHaveLength(5);
  });

  it('counts its stories, and says which page it is', async () => {
    const countText = '24 stories, 3 developing';
    const first = await render([storyView()], { countText });
    expect(first.texts('.ds-index-head span')).toEqual([countText]);
    const second = await render([storyView()], { countText, pageText: 'Page 2' });
    expect(second.texts('.ds-index-head span')).toEqual([countText, 'Page 2']);
    expect(second.all('.ds-entry-lead')).toEqual([]);
  });

  it('makes the first story large, and marks a story in another language', async () => {
    const page = await render([storyView(), storyView([], { lang: 'ar', href: '/arabic/' })]);
    expect(page.one('.ds-entry-lead').attrs('h2 a', 'href')).toEqual(['/stories/parler/']);
    expect(page.one('[lang="ar"][dir="rtl"]').attrs('h2 a', 'href')).toEqual(['/arabic/']);
  });
});
