import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteView, storyView } from '../test/views.ts';
import Timeline from './Timeline.astro';
import { en } from './languages/en.ts';
import type { NoteView } from './types.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const render = (notes: NoteView[]) =>
  container.renderToString(Timeline, {
    props: { words: en, timeline: storyView(notes).timeline },
  });
const many = (count: number, moved = 0) =>
  Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const id = `note-${number}`;
    return noteView({
      id,
      ...(number <= moved && { sheetHref: `/stories/parler/notes/1/#${id}` }),
    });
  });

describe('Timeline', () => {
  it('has every event to its first publication, the kind of each in words', async () => {
    const html = await render([
      noteView({ id: 'a', headline: 'Back online' }),
      noteView({ id: 'b', kind: 'correction', tone: 'correction', label: 'Correction' }),
      noteView({ id: 'c', quiet: true }),
    ]);
    expect(html.split('role="listitem"')).toHaveLength(5);
    expect(html).toMatch(/href="#a"[^>]*>\s*<span[^>]*>Update<\/span>\s*<span[^>]*>Back online</);
    expect(html).toMatch(/ds-tone-correction[^]*href="#b"[^>]*>\s*<span[^>]*>Correction</);
    expect(html).toMatch(/href="#published"[^>]*>\s*<span[^>]*>First published</);
    expect(html).not.toContain('<details');
  });

  it('says when an event was edited and when it was withdrawn', async () => {
    const edited = { datetime: '2021-02-18', text: 'Feb. 18, 2021' };
    const withdrawn = { datetime: '2021-02-20', text: 'Feb. 20, 2021' };
    const html = await render([
      noteView({ id: 'a', edited }),
      noteView({ id: 'b', tone: 'withdrawn', label: 'Withdrawn', withdrawn }),
    ]);
    const text = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Update Edited Feb. 18, 2021');
    expect(text).toContain('Withdrawn Feb. 20, 2021');
  });

  it('has no anchor of a sheet that is on the page, and that of one that isn’t', async () => {
    const html = await render(many(3, 1));
    expect(html).toContain('href="#note-3"');
    expect(html).not.toContain('id="note-3"');
    expect(html).toContain('id="note-1"');
    expect(html).toContain('href="/stories/parler/notes/1/#note-1"');
  });

  it('folds the middle of a long list away', async () => {
    const html = await render(many(12));
    const [folded = ''] = /<details>.*<\/details>/s.exec(html) ?? [];
    expect(folded).toContain('Earlier updates (6)');
    expect(folded).toContain('href="#note-6"');
    expect(folded).toContain('href="#note-1"');
    expect(folded).not.toContain('href="#note-7"');
    expect(folded).not.toContain('href="#published"');
  });

  it('folds no anchor away', async () => {
    const html = await render(many(20, 9));
    const [folded = ''] = /<details>.*<\/details>/s.exec(html) ?? [];
    expect(folded).toContain('href="#note-10"');
    expect(folded).not.toContain(' id="');
    expect(html.split(' id="note-')).toHaveLength(10);
    expect((await render(many(20, 15))).includes('<details')).toBe(false);
  });
});
