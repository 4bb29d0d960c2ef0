import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import { noteView, storyView } from '../test/views.ts';
import Update from './Update.astro';
import type { NoteView } from './types.ts';

const newest = noteView({ id: 'newest', href: '/newest/' });
const middle = noteView({ id: 'middle', href: '/middle/' });
const oldest = noteView({ id: 'oldest', href: '/oldest/' });
const story = storyView([newest, middle, oldest]);
const render = (note: NoteView, props: Record<string, unknown> = {}) =>
  renderComponent(Update, { story, note, ...props });

describe('Update', () => {
  it('leads to its place in the story and to its neighbours', async () => {
    const page = await render(middle, { newer: newest, older: oldest });
    expect(page.attrs('.ds-update-place a', 'href')).toEqual(['/stories/parler/#middle']);
    expect(page.attrs('nav a', 'href')).toEqual(['/newest/', '/oldest/']);
  });

  it('shows the edges of the earlier sheets only', async () => {
    expect((await render(newest)).all('.ds-edge')).toHaveLength(3);
    expect((await render(oldest)).all('.ds-edge')).toHaveLength(1);
  });

  it('without neighbours has no navigation', async () => {
    expect((await render(middle)).all('nav')).toEqual([]);
  });
});
