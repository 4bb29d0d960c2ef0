import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteView, storyView } from '../test/views.ts';
import Update from './Update.astro';
import { en } from './languages/en.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const newest = noteView({ id: 'newest', href: '/newest/' });
const middle = noteView({ id: 'middle', href: '/middle/' });
const oldest = noteView({ id: 'oldest', href: '/oldest/' });
const story = storyView([newest, middle, oldest]);
const render = (props: Record<string, unknown>) =>
  container.renderToString(Update, { props: { words: en, story, ...props } });

describe('Update', () => {
  it('leads to its place in the story and to its neighbours', async () => {
    const html = await render({ note: middle, newer: newest, older: oldest });
    for (const href of ['/stories/parler/#middle', '/newest/', '/oldest/']) {
      expect(html).toContain(`href="${href}"`);
    }
  });

  it('shows the edges of the earlier sheets only', async () => {
    const edges = async (note: unknown) =>
      (await render({ note })).split('class="ds-edge ').length - 1;
    expect(await edges(newest)).toBe(3);
    expect(await edges(oldest)).toBe(1);
  });

  it('without neighbours has no navigation', async () => {
    expect(await render({ note: middle })).not.toContain('<nav');
  });
});
