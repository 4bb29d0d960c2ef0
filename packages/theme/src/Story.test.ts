import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteView, storyView } from '../test/views.ts';
import Story from './Story.astro';
import { en } from './languages/en.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const body = '<p>The article.</p>';
const render = (props: Record<string, unknown>) =>
  container.renderToString(Story, { props: { words: en, body, ...props } });

const elevenNotes = Array.from({ length: 11 }, (_, index) => noteView({ id: `note-${index}` }));

describe('Story', () => {
  it('without notes is an article: no stack, no key updates', async () => {
    const html = await render({ story: storyView(), notes: [] });
    expect(html).not.toContain('ds-stack');
    expect(html).not.toContain('ds-key');
    expect(html).toContain(body);
    expect(html).toContain('id="published"');
  });

  it('stacks its notes above the article and lists them with the first publication', async () => {
    const notes = [noteView({ id: 'newer' }), noteView({ id: 'older' })];
    const html = await render({ story: storyView(notes), notes });
    const places = ['id="newer"', 'id="older"', 'id="published"', body].map((part) =>
      html.indexOf(part),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const id of ['newer', 'older', 'published']) expect(html).toContain(`href="#${id}"`);
  });

  it('folds the middle of a long list, and nothing of the stack', async () => {
    const html = await render({ story: storyView(elevenNotes), notes: elevenNotes });
    const [folded = ''] = /(?<=<nav.*?)<details>.*?<\/details>/s.exec(html) ?? [];
    expect(folded).toContain('href="#note-10"');
    expect(folded).not.toContain('href="#note-0"');
    expect(folded).not.toContain('href="#published"');
    expect(folded).not.toContain('ds-sheet');
  });

  it('leads to notes on pages of their own, from wherever it tells of them', async () => {
    const moved = noteView({ id: 'old', sheetHref: '/stories/parler/notes/1/#old' });
    const notes = [noteView({ id: 'new' })];
    const html = await render({
      story: storyView([...notes, moved]),
      notes,
      earlier: { title: 'Earlier notes (50)', href: '/stories/parler/notes/1/' },
    });
    expect(html).toMatch(/href="\/stories\/parler\/notes\/1\/">\s*Earlier notes \(50\)/);
    expect(html.split('href="/stories/parler/notes/1/#old"')).toHaveLength(3);
    expect(html.split(' id="old"')).toHaveLength(2);
    expect(html.split(' id="new"')).toHaveLength(2);
  });

  it('shows what is wrong with a note on another page', async () => {
    const problems = [
      { text: 'WRONG-OLD', place: 'old' },
      { text: 'WRONG-NEW', place: 'new' },
    ];
    const notes = [noteView({ id: 'new' })];
    const html = await render({ story: storyView(notes, { problems }), notes });
    expect(html.split('WRONG-OLD')).toHaveLength(2);
    expect(html.indexOf('WRONG-OLD')).toBeLessThan(html.indexOf('<h1'));
    expect(html.indexOf('WRONG-NEW')).toBeGreaterThan(html.indexOf('ds-stack'));
  });

  it('shows what it takes back above all, what was wrong above the picture, the rest below', async () => {
    const notice = (kind: 'retraction' | 'correction' | 'clarification') =>
      noteView({ id: kind, kind, tone: kind, label: kind, summary: `The ${kind}.` });
    const notes = [notice('clarification'), notice('correction'), notice('retraction')];
    const html = await render({ story: storyView(notes), notes });
    const places = [
      'The retraction.',
      '<h1',
      'The correction.',
      'ds-stack',
      body,
      'The clarification.',
    ];
    const found = places.map((part) => html.indexOf(part));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    for (const { id } of notes) expect(html).toContain(`href="#${id}"`);
  });

  it('keeps many corrections from standing before the news', async () => {
    const notes = Array.from({ length: 5 }, (_, index) =>
      noteView({
        id: `wrong-${index}`,
        kind: 'correction',
        tone: 'correction',
        label: 'Correction',
      }),
    );
    const html = await render({ story: storyView(notes), notes });
    const [folded = ''] = /(?<=ds-notices.*?)<details>.*?<\/details>/s.exec(html) ?? [];
    expect(folded).toContain('More (2)');
    expect(folded).toContain('href="#wrong-4"');
    expect(folded).not.toContain('href="#wrong-2"');
  });

  it('leads to its other languages, each by its own name', async () => {
    const translations = [{ lang: 'de', name: 'Deutsch', href: '/de/stories/parler/' }];
    const html = await render({ story: storyView([], { translations }), notes: [] });
    expect(html).toContain(
      '<a href="/de/stories/parler/" lang="de" hreflang="de" rel="alternate">',
    );
  });

  it('names all its authors', async () => {
    const authors = [{ name: 'Ada Field', url: 'https://ada.example' }, { name: 'Ben Quill' }];
    const html = await render({ story: storyView([], { authors }), notes: [] });
    expect(html.replaceAll(/<[^>]+>/g, '')).toContain('By Ada Field and Ben Quill');
    expect(html).toContain('href="https://ada.example"');
  });

  it('names an author’s page in the publication rather than the author’s own', async () => {
    const authors = [{ name: 'Ada Field', url: 'https://ada.example', href: '/authors/ada/' }];
    const html = await render({ story: storyView([], { authors }), notes: [] });
    expect(html).toContain('href="/authors/ada/"');
    expect(html).not.toContain('https://ada.example');
  });

  it('links a topic only where it has a page', async () => {
    const topics = [{ name: 'R&D', href: '/topics/r-d/' }, { name: 'Chips' }];
    const html = await render({ story: storyView([], { topics }), notes: [] });
    expect(html).toMatch(/<a class="ds-topic" href="\/topics\/r-d\/">\s*<bdi>R&amp;D<\/bdi>/);
    expect(html).toContain('<bdi class="ds-topic">Chips</bdi>');
  });

  it('offers a feed only where there is one', async () => {
    const given = { story: storyView(), notes: [] };
    expect(await render(given)).not.toContain('ds-follow');
    expect(await render({ ...given, feedHref: '/rss.xml' })).toContain('href="/rss.xml"');
  });

  it('says that it is held back', async () => {
    const story = storyView([], { heldText: 'Draft: in no build' });
    expect(await render({ story, notes: [] })).toContain('Draft: in no build');
  });
});
