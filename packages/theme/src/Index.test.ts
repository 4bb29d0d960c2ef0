import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteView, storyView } from '../test/views.ts';
import Index from './Index.astro';
import { en } from './languages/en.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const render = (props: Record<string, unknown>) =>
  container.renderToString(Index, { props: { words: en, ...props } });
const edges = (html: string) => html.split('class="ds-edge ').length - 1;

describe('Index', () => {
  it('says so when there is no story', async () => {
    expect(await render({ stories: [] })).toContain('No stories yet.');
  });

  it('shows the edge of each sheet behind the newest, up to five', async () => {
    const notes = Array.from({ length: 9 }, (_, index) => noteView({ id: `note-${index}` }));
    expect(edges(await render({ stories: [storyView()] }))).toBe(0);
    expect(edges(await render({ stories: [storyView(notes.slice(0, 2))] }))).toBe(2);
    expect(edges(await render({ stories: [storyView(notes)] }))).toBe(5);
  });

  it('counts its stories, and says which page it is', async () => {
    const given = { stories: [storyView()], countText: '24 stories, 3 developing' };
    expect(await render(given)).toContain('24 stories, 3 developing');
    const html = await render({ ...given, pageText: 'Page 2' });
    expect(html).toContain('Page 2');
    expect(html).not.toContain('ds-entry-lead');
  });

  it('makes the first story large, and marks a story in another language', async () => {
    const stories = [storyView(), storyView([], { lang: 'ar', href: '/stories/arabic/' })];
    const html = await render({ stories });
    expect(html.split('ds-entry-lead').length - 1).toBe(1);
    expect(html).toContain('lang="ar" dir="rtl"');
  });
});
