import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import { noteView, storyView } from '../test/views.ts';
import Notes from './Notes.astro';

const notes = [noteView({ id: 'newer' }), noteView({ id: 'older' })];
const given = {
  story: storyView(notes),
  title: 'Notes 1 to 50',
  notes,
  later: { title: 'Notes 51 to 100', href: '/stories/parler/notes/2/' },
};
const render = (props: Record<string, unknown> = {}) =>
  renderComponent(Notes, { ...given, ...props });

describe('Notes', () => {
  it('is headed by its story, and says which notes it has', async () => {
    const page = await render();
    expect(page.texts('h1 > a[href="/stories/parler/"]')).toEqual(['Parler sues AWS']);
    expect(page.texts('h2')).toEqual(['Notes 1 to 50']);
  });

  it('has each note at its anchor, in order', async () => {
    expect((await render()).attrs('article', 'id')).toEqual(['newer', 'older']);
  });

  it('leads to later notes, and to earlier ones where there are any', async () => {
    const neighbours = async (props?: Record<string, unknown>) =>
      (await render(props))
        .all('nav a')
        .map(({ attr, one }) => [attr('href'), one('.ds-neighbour-when').text]);
    const later = ['/stories/parler/notes/2/', 'Later notes'];
    expect(await neighbours()).toEqual([later]);
    const earlier = { title: 'Notes 1 to 50', href: '/stories/parler/notes/1/' };
    expect(await neighbours({ earlier })).toEqual([later, [earlier.href, 'Earlier notes']]);
  });
});
