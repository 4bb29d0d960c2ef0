import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openTab, show, WIDTHS } from './support/browse.ts';
import { pageNamed, PAGES } from './support/pages.ts';
import { numberStops, seeStop, type Stop } from './support/tab-stops.ts';
import { smallTargets } from './support/small-targets.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Presses Tab from the top until nothing more comes, or too much has. */
async function walk(tab: Page): Promise<{ stops: Stop[]; count: number }> {
  const count = await tab.evaluate(numberStops);
  const stops: Stop[] = [];
  while (stops.length <= count) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(seeStop);
    // After the last comes the browser's own, or the first again.
    if (!stop || (stops.length > 0 && stop.number === stops[0]?.number)) break;
    stops.push(stop);
  }
  return { stops, count };
}

/**
 * Places where the focus jumps back: upwards, and not to the next column. What can be done with a
 * sheet stands in its corner where there is room, and comes after the sheet's words.
 */
function jumps(stops: readonly Stop[], rightToLeft: boolean): string[] {
  return stops.flatMap((stop, place) => {
    const before = stops[place - 1];
    if (!before || stop.bottom > before.top) return [];
    if (stop.actsOn !== undefined && stop.actsOn === before.sheet) return [];
    const onward = rightToLeft ? stop.right <= before.left + 1 : stop.left >= before.right - 1;
    return onward ? [] : [`${before.name} -> ${stop.name}`];
  });
}

describe.each(WIDTHS)('at a width of %i', (width) => {
  let tab: Page;

  beforeAll(async () => {
    tab = await openTab(browser, width);
  });

  afterAll(() => tab.close());

  describe.each(PAGES)('$name', (page) => {
    beforeAll(() => show(tab, page));

    it('has targets that a finger can hit', async () => {
      expect(await tab.evaluate(smallTargets)).toEqual([]);
    });

    it('is walked by Tab from top to end, each stop once, seen and marked', async () => {
      const { stops, count } = await walk(tab);
      expect(stops.map(({ number }) => number)).toEqual(
        Array.from({ length: count }, (_, number) => number),
      );
      expect(count).toBeGreaterThan(5);
      expect(jumps(stops.slice(1), page.name === 'story-arabic')).toEqual([]);
      expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ marked }) => !marked).map(({ name }) => name)).toEqual([]);
    });
  });

  it('the first stop skips to what the page is about', async () => {
    await show(tab, pageNamed('story'));
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await tab.keyboard.press('Tab');
    const first = await tab.evaluate(() => document.activeElement?.closest('main')?.id);
    expect(first).toBe('ds-main');
  });
});

it('faults are seen', async () => {
  const tab = await openTab(browser, 320);
  await tab.setContent(`<html lang="en"><style>a{outline:none;font-size:12px;line-height:1;display:block}</style>
    <a href="#1" tabindex="2">one</a><a href="#2" tabindex="1">two</a><div style="position:fixed;top:-900px"><a href="#3">three</a></div></html>`);
  const { stops } = await walk(tab);
  expect(stops.map(({ number }) => number)).toEqual([1, 0, 2]);
  expect(stops.map(({ seen }) => seen)).toEqual([true, true, false]);
  expect(stops.some(({ marked }) => marked)).toBe(false);
  expect(jumps(stops, false)).toHaveLength(2);
  expect(await tab.evaluate(smallTargets)).toHaveLength(2);
  await tab.close();
});
