import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteView, storyView } from '../test/views.ts';
import Notes from './Notes.astro';
import { en } from './languages/en.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const notes = [noteView({ id: 'newer' }), noteView({ id: 'older' })];
const given = {
  story: storyView(notes),
  title: 'Notes 1 to 50',
  notes,
  later: { title: 'Notes 51 to 100', href: '/stories/parler/notes/2/' },
};
const render = (props: Record<string, unknown> = {}) =>
  container.renderToString(Notes, { props: { words: en, ...given, ...props } });

describe('Notes', () => {
  it('is headed by its story, and says which notes it has', async () => {
    const html = await render();
    expect(html).toMatch(/<h1[^>]*>\s*<a href="\/stories\/parler\/">Parler sues AWS</);
    expect(html).toMatch(/<h2[^>]*>\s*Notes 1 to 50/);
  });

  it('has each note at its anchor, in order', async () => {
    const html = await render();
    expect(html.indexOf('id="newer"')).toBeLessThan(html.indexOf('id="older"'));
    expect(html).toContain('id="older"');
  });

  it('leads to later notes, and to earlier ones where there are any', async () => {
    const html = await render();
    expect(html).toContain('href="/stories/parler/notes/2/"');
    expect(html).not.toContain('Earlier notes');
    const earlier = { title: 'Notes 1 to 50', href: '/stories/parler/notes/1/' };
    expect(await render({ earlier })).toMatch(
      /href="\/stories\/parler\/notes\/1\/">\s*<span[^>]*>Earlier notes/,
    );
  });
});
