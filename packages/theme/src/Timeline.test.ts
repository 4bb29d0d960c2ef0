import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import { noteView, storyView } from '../test/views.ts';
import Timeline from './Timeline.astro';
import type { NoteView } from './types.ts';

const render = (notes: NoteView[]) =>
  renderComponent(Timeline, { timeline: storyView(notes).timeline });
const many = (count: number, moved = 0) =>
  Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const id = `note-${number}`;
    return noteView({
      id,
      ...(number <= moved && { sheetHref: `/stories/parler/notes/1/#${id}` }),
    });
  });
/** What leads to notes that are on the page, or will be. */
const down = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => `#note-${from - index}`);

describe('Timeline', () => {
  it('has every event to its first publication, the kind of each in words', async () => {
    const page = await render([
      noteView({ id: 'a', headline: 'Back online' }),
      noteView({ id: 'b', kind: 'correction', tone: 'correction', label: 'Correction' }),
      noteView({ id: 'c', quiet: true }),
    ]);
    const rows = page.all('[role="listitem"]');
    expect(rows.map(({ attrs, texts }) => [...attrs('a', 'href'), ...texts('a span')])).toEqual([
      ['#a', 'Update', 'Back online'],
      ['#b', 'Correction'],
      ['#c', 'Update'],
      ['#published', 'First published'],
    ]);
    expect(page.attrs('.ds-tone-correction a', 'href')).toEqual(['#b']);
    expect(page.all('details')).toEqual([]);
  });

  it('says when an event was edited and when it was withdrawn', async () => {
    const edited = { datetime: '2021-02-18', text: 'Feb. 18, 2021' };
    const withdrawn = { datetime: '2021-02-20', text: 'Feb. 20, 2021' };
    const page = await render([
      noteView({ id: 'a', edited }),
      noteView({ id: 'b', tone: 'withdrawn', label: 'Withdrawn', withdrawn }),
    ]);
    const rows = page.all('.ds-key-row').map(({ texts }) => texts('.ds-key-what > *'));
    expect(rows.slice(0, 2)).toEqual([
      ['Update', 'Edited Feb. 18, 2021'],
      ['Withdrawn', 'Feb. 20, 2021'],
    ]);
    expect(page.attrs('.ds-change-later time', 'datetime')).toEqual(['2021-02-18', '2021-02-20']);
  });

  it('has no anchor of a sheet that is on the page, and that of one that isn’t', async () => {
    const page = await render(many(3, 1));
    expect(page.attrs('[role="listitem"]', 'id')).toEqual([
      undefined,
      undefined,
      'note-1',
      undefined,
    ]);
    expect(page.attrs('a', 'href')).toEqual([
      ...down(3, 2),
      '/stories/parler/notes/1/#note-1',
      '#published',
    ]);
  });

  it('folds the middle of a long list away', async () => {
    const folded = (await render(many(12))).one('details');
    expect(folded.texts('summary')).toEqual(['Earlier updates (6)']);
    expect(folded.attrs('a', 'href')).toEqual(down(6, 1));
  });

  it('folds no anchor away', async () => {
    const page = await render(many(20, 9));
    const folded = page.one('details');
    expect(folded.attrs('a', 'href')).toEqual(down(14, 10));
    expect(folded.all('[id]')).toEqual([]);
    expect(page.all('[id^="note-"]')).toHaveLength(9);
    expect((await render(many(20, 15))).all('details')).toEqual([]);
  });
});
