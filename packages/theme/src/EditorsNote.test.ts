import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteView } from '../test/views.ts';
import EditorsNote from './EditorsNote.astro';
import { en } from './languages/en.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const render = (props: Record<string, unknown>) =>
  container.renderToString(EditorsNote, { props: { words: en, ...props } });

describe('EditorsNote', () => {
  it('carries its id, its date for machines and its permalink', async () => {
    const html = await render({ note: noteView() });
    expect(html).toMatch(/<article[^>]* id="update-2021-02-16"/);
    expect(html).toContain('<time datetime="2021-02-16">Feb. 16, 2021</time>');
    expect(html).toContain('href="/stories/parler/update-2021-02-16/"');
    expect(html).toContain('<p>The network is back.</p>');
  });

  it('writes its kind beside the colour', async () => {
    const html = await render({
      note: noteView({ kind: 'correction', tone: 'correction', label: 'Correction' }),
    });
    expect(html).toContain('ds-tone-correction');
    expect(html).toMatch(/<div class="ds-sheet-label">Correction</);
  });

  it('has a headline only where the editor wrote one', async () => {
    expect(await render({ note: noteView() })).not.toContain('<h3');
    expect(await render({ note: noteView({ headline: 'A new host' }) })).toMatch(
      /<h3[^>]*>A new host<\/h3>/,
    );
  });

  it('says why a build leaves it out', async () => {
    expect(await render({ note: noteView({ heldText: 'Draft: in no build' }) })).toContain(
      '<p class="ds-held">Draft: in no build</p>',
    );
    expect(await render({ note: noteView() })).not.toContain('ds-held');
  });

  it('alone is headed by its title and does not link to itself', async () => {
    const html = await render({ note: noteView(), alone: true });
    expect(html).toMatch(/<h1[^>]*>Update, Feb. 16, 2021: Parler sues AWS<\/h1>/);
    expect(html).not.toContain('href="/stories/parler/update-2021-02-16/"');
  });

  it('listed outside its story has no anchor of it, and says its own language', async () => {
    const note = noteView({ headline: 'تصحيح', lang: 'ar', pinned: true });
    const html = await render({ note, listed: true });
    expect(html).not.toContain(' id=');
    expect(html).not.toContain('Pinned');
    expect(html).toMatch(/<h3 class="ds-sheet-title" lang="ar" dir="rtl"/);
    expect(html).toMatch(/<div class="ds-prose" lang="ar" dir="rtl"/);
    expect(await render({ note })).not.toContain('lang=');
  });

  it('escapes what is text', async () => {
    const html = await render({ note: noteView({ headline: '<b>bold</b> & co' }) });
    expect(html).toContain('&lt;b&gt;bold&lt;/b&gt; &amp; co');
  });
});
