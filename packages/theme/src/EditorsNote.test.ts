import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import { noteView } from '../test/views.ts';
import EditorsNote from './EditorsNote.astro';
import { THEME_WORDS } from './languages.ts';
import type { NoteView } from './types.ts';

const render = (note: Partial<NoteView> = {}, props: Record<string, unknown> = {}) =>
  renderComponent(EditorsNote, { note: noteView(note), ...props });

describe('EditorsNote', () => {
  it('carries its id, its date for machines and its permalink', async () => {
    const note = (await render()).one('article#update-2021-02-16');
    expect(note.texts('time[datetime="2021-02-16"]')).toEqual(['Feb. 16, 2021']);
    expect(note.all('a[href="/stories/parler/update-2021-02-16/"]')).toHaveLength(1);
    expect(note.texts('.ds-prose > p')).toEqual(['The network is back.']);
  });

  it('writes its kind beside the colour', async () => {
    const page = await render({ kind: 'correction', tone: 'correction', label: 'Correction' });
    expect(page.one('article.ds-tone-correction').texts('.ds-sheet-label')).toEqual(['Correction']);
  });

  it('is called by its kind and date, as the language puts them', async () => {
    const labels = { kind: 'correction', tone: 'correction', label: 'Correction' } as const;
    expect((await render()).attrs('article', 'aria-label')).toEqual(['Update, Feb. 16, 2021']);
    expect((await render(labels)).attrs('article', 'aria-label')).toEqual([
      'Correction, Feb. 16, 2021',
    ]);
    const note = { label: '訂正', date: { datetime: '2021-02-16', text: '2021年2月16日' } };
    const japanese = await render(note, { words: THEME_WORDS.ja, listed: true });
    expect(japanese.attrs('article', 'aria-label')).toEqual(['訂正（2021年2月16日）']);
  });

  it('has a headline only where the editor wrote one', async () => {
    expect((await render()).all('h3')).toEqual([]);
    expect((await render({ headline: 'A new host' })).texts('h3')).toEqual(['A new host']);
  });

  it('says why a build leaves it out', async () => {
    const held = await render({ heldText: 'Draft: in no build' });
    expect(held.texts('.ds-held')).toEqual(['Draft: in no build']);
    expect((await render()).all('.ds-held')).toEqual([]);
  });

  it('alone is headed by its title and does not link to itself', async () => {
    const page = await render({}, { alone: true });
    expect(page.texts('h1')).toEqual(['Update, Feb. 16, 2021: Parler sues AWS']);
    expect(page.all('a[href="/stories/parler/update-2021-02-16/"]')).toEqual([]);
  });

  it('listed outside its story has no anchor of it, and says its own language', async () => {
    const note = { headline: 'تصحيح', lang: 'ar', pinned: true as const };
    const listed = await render(note, { listed: true });
    expect(listed.all('[id]')).toEqual([]);
    expect(listed.text).not.toContain('Pinned');
    expect(listed.texts('[lang="ar"][dir="rtl"]')).toEqual(['تصحيح', 'The network is back.']);
    expect((await render(note)).all('body [lang]')).toEqual([]);
  });

  it('escapes what is text', async () => {
    const page = await render({ headline: '<b>bold</b> & co' });
    expect(page.texts('h3')).toEqual(['<b>bold</b> & co']);
    expect(page.all('b')).toEqual([]);
  });
});
