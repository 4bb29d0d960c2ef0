import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import { noteView, storyView } from '../test/views.ts';
import Story from './Story.astro';
import type { NoteView, StoryView } from './types.ts';

/** A story with these notes; what else is given of it, and of its page. */
const render = (
  notes: NoteView[] = [],
  given: Partial<StoryView> = {},
  props: Record<string, unknown> = {},
) =>
  renderComponent(Story, {
    story: storyView(notes, given),
    notes,
    body: '<p>The article.</p>',
    ...props,
  });

/** What leads to notes of the same page. */
const anchors = (...ids: string[]) => ids.map((id) => `#${id}`);

describe('Story', () => {
  it('without notes is an article: no stack, no key updates', async () => {
    const page = await render();
    expect(page.all('.ds-stack, .ds-key')).toEqual([]);
    expect(page.texts('#published p')).toEqual(['The article.']);
  });

  it('stacks its notes above the article and lists them with the first publication', async () => {
    const page = await render([noteView({ id: 'newer' }), noteView({ id: 'older' })]);
    expect(page.attrs('article, #published', 'id')).toEqual(['newer', 'older', 'published']);
    expect(page.texts('#published > .ds-prose > p')).toEqual(['The article.']);
    for (const list of page.all('.ds-key')) {
      expect(list.attrs('a', 'href')).toEqual(anchors('newer', 'older', 'published'));
    }
    expect(page.all('nav.ds-key')).toHaveLength(1);
  });

  it('folds the middle of a long list, and nothing of the stack', async () => {
    const eleven = Array.from({ length: 11 }, (_, index) => noteView({ id: `note-${index}` }));
    const folded = (await render(eleven)).one('nav details');
    expect(folded.attrs('a', 'href')).toEqual(
      anchors('note-6', 'note-7', 'note-8', 'note-9', 'note-10'),
    );
    expect(folded.all('.ds-sheet')).toEqual([]);
  });

  it('leads to notes on pages of their own, from wherever it tells of them', async () => {
    const notes = [noteView({ id: 'new' })];
    const moved = noteView({ id: 'old', sheetHref: '/stories/parler/notes/1/#old' });
    const earlier = { title: 'Earlier notes (50)', href: '/stories/parler/notes/1/' };
    const page = await render(notes, storyView([...notes, moved]), { earlier });
    expect(page.texts(`a[href="${earlier.href}"]`)).toEqual(['Earlier notes (50)']);
    expect(page.all('a[href="/stories/parler/notes/1/#old"]')).toHaveLength(2);
    expect(page.all('#old')).toHaveLength(1);
    expect(page.all('#new')).toHaveLength(1);
  });

  it('shows what is wrong with a note on another page', async () => {
    const problems = [
      { text: 'WRONG-OLD', place: 'old' },
      { text: 'WRONG-NEW', place: 'new' },
    ];
    const page = await render([noteView({ id: 'new' })], { problems });
    expect(page.texts('.ds-problem')).toEqual(['WRONG-OLD', 'WRONG-NEW']);
    expect(page.texts('.ds-story-head > .ds-problem + h1')).toEqual(['Parler sues AWS']);
    expect(page.texts('.ds-stack .ds-problem')).toEqual(['WRONG-NEW']);
  });

  it('shows what it takes back above all, what was wrong above the picture, the rest below', async () => {
    const notice = (kind: 'retraction' | 'correction' | 'clarification') =>
      noteView({ id: kind, kind, tone: kind, label: kind, summary: `The ${kind}.` });
    const page = await render([
      notice('clarification'),
      notice('correction'),
      notice('retraction'),
    ]);
    const places = page.all('.ds-notice > a, h1, .ds-stack, .ds-article');
    expect(places.map(({ attr }) => attr('href') ?? attr('class')?.split(' ')[0])).toEqual([
      '#retraction',
      'ds-title',
      '#correction',
      'ds-stack',
      'ds-article',
      '#clarification',
    ]);
    expect(page.texts('.ds-notice > a')).toEqual([
      'The retraction.',
      'The correction.',
      'The clarification.',
    ]);
  });

  it('keeps many corrections from standing before the news', async () => {
    const correction = { kind: 'correction', tone: 'correction', label: 'Correction' } as const;
    const page = await render(
      Array.from({ length: 5 }, (_, index) => noteView({ id: `wrong-${index}`, ...correction })),
    );
    const folded = page.one('.ds-notices details');
    expect(folded.texts('summary')).toEqual(['More (2)']);
    expect(folded.attrs('a', 'href')).toEqual(anchors('wrong-3', 'wrong-4'));
  });

  it('leads to its other languages, each by its own name', async () => {
    const translations = [{ lang: 'de', name: 'Deutsch', href: '/de/stories/parler/' }];
    const link = (await render([], { translations })).one('a[hreflang]');
    expect(['href', 'lang', 'hreflang', 'rel'].map(link.attr)).toEqual([
      '/de/stories/parler/',
      'de',
      'de',
      'alternate',
    ]);
    expect(link.text).toBe('Deutsch');
  });

  it('names all its authors', async () => {
    const authors = [{ name: 'Ada Field', url: 'https://ada.example' }, { name: 'Ben Quill' }];
    const byline = (await render([], { authors })).one('.ds-authors');
    expect(byline.text).toBe('By Ada Field and Ben Quill');
    expect(byline.texts('a[href="https://ada.example"]')).toEqual(['Ada Field']);
  });

  it('names an author’s page in the publication rather than the author’s own', async () => {
    const authors = [{ name: 'Ada Field', url: 'https://ada.example', href: '/authors/ada/' }];
    const page = await render([], { authors });
    expect(page.attrs('.ds-authors a', 'href')).toEqual(['/authors/ada/']);
  });

  it('links a topic only where it has a page', async () => {
    const topics = [{ name: 'R&D', href: '/topics/r-d/' }, { name: 'Chips' }];
    const page = await render([], { topics });
    expect(page.texts('.ds-topic')).toEqual(['R&D', 'Chips']);
    expect(page.texts('a.ds-topic[href="/topics/r-d/"] > bdi')).toEqual(['R&D']);
    expect(page.texts('bdi.ds-topic')).toEqual(['Chips']);
  });

  it('offers a feed only where there is one', async () => {
    expect((await render()).all('.ds-follow')).toEqual([]);
    const page = await render([], {}, { feedHref: '/rss.xml' });
    expect(page.attrs('.ds-follow a', 'href')).toEqual(['/rss.xml']);
  });

  it('says that it is held back', async () => {
    const page = await render([], { heldText: 'Draft: in no build' });
    expect(page.texts('.ds-held')).toEqual(['Draft: in no build']);
  });
});
