import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteView } from '../test/views.ts';
import Corrections from './Corrections.astro';
import { en } from './languages/en.ts';
import type { CorrectionView } from './types.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const parler = { title: 'Parler sues AWS', href: '/stories/parler/', lang: 'en-US' };

/** What is left out is a correction of 2021 without a headline. */
function correction(given: Partial<CorrectionView> = {}): CorrectionView {
  const note = noteView({ kind: 'correction', tone: 'correction', label: 'Correction' });
  return { ...note, story: parler, year: '2021', ...given };
}

const render = (entries: CorrectionView[], props: Record<string, unknown> = {}) =>
  container.renderToString(Corrections, { props: { words: en, entries, ...props } });

describe('Corrections', () => {
  it('says so when there is none', async () => {
    const html = await render([]);
    expect(html).toContain('No corrections yet.');
    expect(html).not.toContain('<section');
    expect(await render([correction()])).not.toContain('No corrections yet.');
  });

  it('shows kind, date, story, words and permalink of each', async () => {
    const html = await render([correction()]);
    expect(html).toMatch(/<article class="ds-sheet ds-root ds-tone-correction"/);
    expect(html).toMatch(/<div class="ds-sheet-label">Correction</);
    expect(html).toContain('<time datetime="2021-02-16">Feb. 16, 2021</time>');
    expect(html).toContain('<a href="/stories/parler/">Parler sues AWS</a>');
    expect(html).toContain('<p>The network is back.</p>');
    expect(html).toContain('href="/stories/parler/update-2021-02-16/"');
  });

  it('has a headline only where the editor wrote one', async () => {
    expect(await render([correction()])).not.toContain('<h3');
    expect(await render([correction({ headline: 'Not Friday' })])).toMatch(
      /<h3[^>]*>\s*Not Friday\s*<\/h3>/,
    );
  });

  it('is in the order given, under one heading a year', async () => {
    const years = ['2026', '2026', '2021'];
    const html = await render(
      years.map((year, index) => correction({ year, html: `<p>No. ${index}</p>` })),
    );
    expect(html.replaceAll(/<[^>]+>|\s+/g, ' ')).toMatch(/ 2026 .*No\. 0.*No\. 1.* 2021 .*No\. 2/);
    expect(html.split('<h2 class="ds-heading"')).toHaveLength(3);
  });

  it('repeats no id where stories have updates of one id', async () => {
    const html = await render([correction(), correction({ year: '2020' })], {
      feedHref: '/rss.xml',
    });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['ds-year-0', 'ds-year-1', 'ds-follow']);
  });

  it('marks what is in another language, and calls nothing pinned', async () => {
    const story = { title: 'القضية', href: '/ar/', lang: 'ar' };
    const html = await render([
      correction({ lang: 'ar', headline: 'تصحيح', html: '<p>نص</p>', story, pinned: true }),
    ]);
    for (const part of ['ds-sheet-title', 'ds-prose', 'ds-update-story']) {
      expect(html).toMatch(new RegExp(`class="${part}" lang="ar" dir="rtl"`));
    }
    expect(html).not.toContain('Pinned');
  });

  it('says how to follow only where there is a feed', async () => {
    expect(await render([correction()])).not.toContain('Follow corrections');
    const html = await render([], { feedHref: '/corrections/rss.xml' });
    expect(html).toContain('<a href="/corrections/rss.xml">Feed of corrections</a>');
  });
});
