import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import Pagination from './Pagination.astro';
import { shownPages } from './shown-pages.ts';

const pagesOf = (count: number, current: number) =>
  Array.from({ length: count }, (_, index) => ({
    number: String(index + 1),
    label: `Page ${index + 1}`,
    href: `/stories/page/${index + 1}/`,
    ...(index + 1 === current && { current: true }),
  }));
const render = (count: number, current: number) =>
  renderComponent(Pagination, { pages: pagesOf(count, current) });

describe('Pagination', () => {
  it('is nothing where there is one page, or none', async () => {
    expect((await render(1, 1)).all('body *')).toEqual([]);
    expect((await render(0, 0)).all('body *')).toEqual([]);
  });

  it('marks the page that this is, and leads to those beside it', async () => {
    const nav = (await render(3, 2)).one('nav[aria-label="Pages"]');
    expect(nav.attrs('[aria-current]', 'aria-label')).toEqual(['Page 2']);
    expect(nav.attrs('[aria-current]', 'aria-current')).toEqual(['page']);
    const [newer] = nav.all('a');
    const older = nav.all('a').at(-1);
    expect([newer?.attr('href'), newer?.text]).toEqual(['/stories/page/1/', 'Newer stories']);
    expect([older?.attr('href'), older?.text]).toEqual(['/stories/page/3/', 'Older stories']);
  });

  it('leads nowhere beyond its ends', async () => {
    expect((await render(3, 1)).text).not.toContain('Newer stories');
    expect((await render(3, 3)).text).not.toContain('Older stories');
  });

  it('leaves out what is far away', async () => {
    const page = await render(20, 5);
    expect(page.texts('[role="listitem"], .ds-page-gap')).toEqual([
      '1',
      '…',
      '4',
      '5',
      '6',
      '…',
      '20',
    ]);
    expect(page.attrs('[role="listitem"] a', 'aria-label').at(-1)).toBe('Page 20');
  });
});

describe('shownPages', () => {
  it.each([
    [1, 1, '1'],
    [1, 5, '1 2 … 5'],
    [5, 20, '1 … 4 5 6 … 20'],
    [3, 7, '1 2 3 4 … 7'],
    // One page left out would take as much room as it.
    [4, 7, '1 2 3 4 5 6 7'],
    [20, 20, '1 … 19 20'],
  ])('of page %i of %i are %s', (current, count, expected) => {
    expect(
      shownPages(current, count)
        .map((page) => page ?? '…')
        .join(' '),
    ).toBe(expected);
  });

  it('are in order, with both ends, the current one and its neighbours', () => {
    const place = fc
      .integer({ min: 1, max: 200 })
      .chain((count) => fc.tuple(fc.integer({ min: 1, max: count }), fc.constant(count)));
    fc.assert(
      fc.property(place, ([current, count]) => {
        const shown = shownPages(current, count);
        const pages = shown.filter((page) => page !== undefined);
        expect(pages).toEqual(pages.toSorted((a, b) => a - b));
        for (const page of [1, current - 1, current, current + 1, count]) {
          if (page >= 1 && page <= count) expect(pages).toContain(page);
        }
        expect(shown.length).toBeLessThanOrEqual(7);
        shown.forEach((page, index) => {
          const [before = 0, after = 0] = [shown[index - 1], shown[index + 1]];
          if (page === undefined) expect(after - before).toBeGreaterThan(2);
        });
      }),
    );
  });
});
