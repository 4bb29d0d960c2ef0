import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteView, storyView } from '../test/views.ts';
import Story from './Story.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const body = '<p>The article.</p>';
const render = (props: Record<string, unknown>) =>
  container.renderToString(Story, { props: { body, ...props } });

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
    const [folded = ''] = /<details>.*<\/details>/s.exec(html) ?? [];
    expect(folded).toContain('href="#note-10"');
    expect(folded).not.toContain('href="#note-0"');
    expect(folded).not.toContain('href="#published"');
    expect(folded).not.toContain('ds-sheet');
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
