import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import { noteView } from '../test/views.ts';
import Corrections from './Corrections.astro';
import type { CorrectionView } from './types.ts';

const parler = { title: 'Parler sues AWS', href: '/stories/parler/', lang: 'en-US' };

/** What is left out is a correction of 2021 without a headline. */
function correction(given: Partial<CorrectionView> = {}): CorrectionView {
  const note = noteView({ kind: 'correction', tone: 'correction', label: 'Correction' });
  return { ...note, story: parler, year: '2021', ...given };
}

const render = (entries: CorrectionView[], props: Record<string, unknown> = {}) =>
  renderComponent(Corrections, { entries, ...props });

describe('Corrections', () => {
  it('says so when there is none', async () => {
    const page = await render([]);
    expect(page.texts('.ds-deck')).toEqual(['No corrections yet.']);
    expect(page.all('section')).toEqual([]);
    expect((await render([correction()])).text).not.toContain('No corrections yet.');
  });

  it('shows kind, date, story, words and permalink of each', async () => {
    const sheet = (await render([correction()])).one('article.ds-sheet.ds-tone-correction');
    expect(sheet.texts('.ds-sheet-label')).toEqual(['Correction']);
    expect(sheet.texts('time[datetime="2021-02-16"]')).toEqual(['Feb. 16, 2021']);
    expect(sheet.texts('a[href="/stories/parler/"]')).toEqual(['Parler sues AWS']);
    expect(sheet.texts('p')).toEqual(['The network is back.']);
    expect(sheet.all('a[href="/stories/parler/update-2021-02-16/"]')).toHaveLength(1);
  });

  it('has a headline only where the editor wrote one', async () => {
    expect((await render([correction()])).all('h3')).toEqual([]);
    const headed = await render([correction({ headline: 'Not Friday' })]);
    expect(headed.texts('h3')).toEqual(['Not Friday']);
  });

  it('is in the order given, under one heading a year', async () => {
    const years = ['2026', '2026', '2021'];
    const page = await render(
      years.map((year, index) => correction({ year, html: `<p>No. ${index}</p>` })),
    );
    const sections = page.all('section');
    expect(sections.map(({ texts }) => texts('h2, article p'))).toEqual([
      ['2026', 'No. 0', 'No. 1'],
      ['2021', 'No. 2'],
    ]);
  });

  it('repeats no id where stories have updates of one id', async () => {
    const page = await render([correction(), correction({ year: '2020' })], {
      feedHref: '/rss.xml',
    });
    expect(page.attrs('[id]', 'id')).toEqual(['ds-year-0', 'ds-year-1', 'ds-follow']);
  });

  it('marks what is in another language, and calls nothing pinned', async () => {
    const story = { title: 'القضية', href: '/ar/', lang: 'ar' };
    const page = await render([
      correction({ lang: 'ar', headline: 'تصحيح', html: '<p>نص</p>', story, pinned: true }),
    ]);
    expect(page.texts('[lang="ar"][dir="rtl"]')).toEqual(['تصحيح', 'القضية', 'نص']);
    expect(page.text).not.toContain('Pinned');
  });

  it('says how to follow only where there is a feed', async () => {
    expect((await render([correction()])).all('.ds-follow')).toEqual([]);
    const page = await render([], { feedHref: '/corrections/rss.xml' });
    expect(page.texts('a[href="/corrections/rss.xml"]')).toEqual(['Feed of corrections']);
  });
});
