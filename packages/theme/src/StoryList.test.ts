import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import { noteView, storyView } from '../test/views.ts';
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

  const newest = async (...notes: Parameters<typeof noteView>[0][]) => {
    const page = await render({ stories: [storyView(notes.map((given) => noteView(given)))] });
    return page.texts('.ds-entry-newest');
  };
  const retraction = { kind: 'retraction', tone: 'retraction', label: 'Retraction' } as const;

  it('tells of a story’s newest update by its headline, or by what it mends', async () => {
    const correction = { kind: 'correction', tone: 'correction', label: 'Correction' } as const;
    expect(await newest({ headline: 'Power is back' })).toEqual(['Update Power is back']);
    expect(await newest({ summary: 'It is back.' })).toEqual([]);
    expect(await newest({ ...correction, summary: 'It was 42, not 41.' })).toEqual([
      'Correction It was 42, not 41.',
    ]);
    expect(await newest({ ...correction, title: 'Correction: Sums' })).toEqual([
      'Correction Correction: Sums',
    ]);
  });

  it('says in words that a story was retracted, whatever came after', async () => {
    expect(await newest(retraction)).toEqual([expect.stringContaining('Retraction')]);
    expect(await newest({ headline: 'More' }, { ...retraction, summary: 'It was false.' })).toEqual(
      ['Retraction It was false.', 'Update More'],
    );
  });
});
