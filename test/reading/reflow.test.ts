import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openTab, show } from './support/browse.ts';
import { cutTexts } from './support/cut-texts.ts';
import { HARD_PAGES, pageNamed, PAGES } from './support/pages.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** A tab for the tests of a block, closed after them. */
function tabWith(width: number, settings?: BrowserContextOptions): { page: Page } {
  const tab = {} as { page: Page };
  beforeAll(async () => {
    tab.page = await openTab(browser, width, settings);
  });
  afterAll(() => tab.page.close());
  return tab;
}

/** Makes the browser's own letters as large as a reader may set them; 16 pixels is usual. */
async function setLetters(tab: Page, pixels: number): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
}

describe.each([
  ['a narrow window', 320, 16],
  ['a narrow window and letters twice as large', 320, 32],
  ['a wide window and letters twice as large', 1280, 32],
] as const)('in %s', (_, width, letters) => {
  const tab = tabWith(width);

  it.each([...PAGES, ...HARD_PAGES])('$name fits, and no word is cut off', async (page) => {
    await setLetters(tab.page, letters);
    await show(tab.page, page);
    const root = await tab.page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(root).toBe(`${letters}px`);
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await tab.page.evaluate(cutTexts)).toEqual([]);
  });
});

it('words that are cut off are seen', async () => {
  const tab = await openTab(browser, 320);
  await tab.setContent(
    `<p id="wide" style="width:900px">wide</p><p style="margin-left:400px">beyond</p><p style="height:5px;overflow:hidden">hidden</p><div style="overflow:auto;width:90px"><p style="width:900px;margin:0">scrolled</p></div>`,
  );
  expect(await tab.evaluate(cutTexts)).toEqual(['beyond', 'hidden']);
  await tab.close();
});

describe('in colours of the reader’s own', () => {
  const tab = tabWith(1280, { forcedColors: 'active' });

  it.each(PAGES)('$name says its states in words and lines', async (page) => {
    await show(tab.page, page);
    const silent = await tab.page.evaluate(() => {
      const seen = (element: Element) => element.checkVisibility();
      const told = (element: Element) => element.textContent.trim() !== '';
      const line = (element: Element, side: 'Top' | 'Bottom') => {
        const style = getComputedStyle(element);
        return style[`border${side}Style`] !== 'none' && style[`border${side}Width`] !== '0px';
      };
      const faults: [string, (element: Element) => boolean][] = [
        // A sheet has a kind: it says it, and its edge is drawn as a border.
        [
          'article.ds-sheet',
          (it) => !told(it.querySelector('.ds-sheet-label') ?? it.ownerDocument.createElement('i')),
        ],
        ['.ds-sheet, .ds-edge, .ds-entry-sheet, .ds-neighbour', (it) => !line(it, 'Top')],
        ['.ds-status-live', (it) => !told(it)],
        ['.ds-topic', (it) => !line(it, 'Bottom')],
        // A link within words is not told by its colour.
        [
          '.ds-prose p a',
          (it) => getComputedStyle(it).textDecorationLine !== 'underline' && !it.closest('sup'),
        ],
      ];
      return faults.flatMap(([selector, isFault]) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => seen(element) && isFault(element))
          .map((element) => `${selector}: ${element.textContent.slice(0, 40)}`),
      );
    });
    expect(silent).toEqual([]);
    expect(await tab.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  });
});

describe('motion', () => {
  const running = () =>
    document.getAnimations().filter(({ playState }) => playState === 'running').length;

  it.each(PAGES)('is none on $name for a reader who wants none', async (page) => {
    const tab = await openTab(browser, 1280, { reducedMotion: 'reduce' });
    await show(tab, page);
    expect(await tab.evaluate(running)).toBe(0);
    await tab.close();
  });

  it('is there for others, so that this can fail', async () => {
    const tab = await openTab(browser, 1280, { reducedMotion: 'no-preference' });
    await show(tab, pageNamed('story'));
    expect(await tab.evaluate(running)).toBeGreaterThan(0);
    await tab.close();
  });
});

describe('in the dark', () => {
  const tab = tabWith(1280, { colorScheme: 'dark' });

  it.each(PAGES)('$name is dark, and its pictures are as they were', async (page) => {
    await show(tab.page, page);
    const { ground, pictures } = await tab.page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      pictures: [...document.images].map((image) => {
        const { filter, opacity, mixBlendMode } = getComputedStyle(image);
        return { filter, opacity, mixBlendMode };
      }),
    }));
    const [red = 255, green = 255, blue = 255] = (ground.match(/[\d.]+/g) ?? []).map(Number);
    expect(Math.max(red, green, blue)).toBeLessThan(60);
    for (const picture of pictures) {
      expect(picture).toEqual({ filter: 'none', opacity: '1', mixBlendMode: 'normal' });
    }
  });

  it('the story has pictures, so that this can fail', async () => {
    await show(tab.page, pageNamed('story'));
    expect(await tab.page.locator('img').count()).toBeGreaterThan(1);
  });
});

describe('on paper', () => {
  const tab = tabWith(800);

  it.each([...PAGES, pageNamed('hundred-notes')])(
    '$name has all words, and no controls',
    async (page) => {
      await show(tab.page, page);
      await tab.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const { missing, controls, ground } = await tab.page.evaluate(() => {
        const isSeen = (element: Element) =>
          element.checkVisibility({ contentVisibilityAuto: true });
        const words =
          '.ds-prose, .ds-sheet-label, .ds-sheet-title, .ds-sheet time, .ds-key-row a, .ds-feed-title';
        const tools =
          'button, input, select, .ds-skip, .ds-masthead-link, .ds-neighbours, .ds-follow, .ds-footer';
        const tell = (element: Element) =>
          `${element.className} ${element.textContent.slice(0, 30)}`;
        return {
          missing: [...document.querySelectorAll(words)].filter((it) => !isSeen(it)).map(tell),
          controls: [...document.querySelectorAll(tools)].filter(isSeen).map(tell),
          ground: getComputedStyle(document.body).backgroundColor,
        };
      });
      await tab.page.emulateMedia({ media: null, colorScheme: null });
      expect(missing).toEqual([]);
      expect(controls).toEqual([]);
      expect(ground).toBe('rgb(255, 255, 255)');
    },
  );

  it('folded key updates are printed', async () => {
    await show(tab.page, pageNamed('two-hundred-notes'));
    const folded = tab.page.locator('details:not([open]) .ds-key-row').first();
    const isSeen = () =>
      folded.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isSeen()).toBe(false);
    await tab.page.emulateMedia({ media: 'print' });
    expect(await isSeen()).toBe(true);
    await tab.page.emulateMedia({ media: null });
  });

  it('a story becomes a document of several pages', async () => {
    await show(tab.page, pageNamed('story'));
    const file = await tab.page.pdf({ format: 'A4' });
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  });
});
