import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openTab, show } from './support/browse.ts';
import { cutTexts } from './support/cut-texts.ts';
import { HARD_PAGES, pageNamed, PAGES } from './support/pages.ts';

let browser: Browser;
let tab: Page;
let session: CDPSession;

beforeAll(async () => {
  browser = await launchChromium();
  // What moves as it comes would be looked at on its way.
  tab = await openTab(browser, 1280, { reducedMotion: 'reduce' });
  session = await tab.context().newCDPSession(tab);
  await session.send('Page.enable');
});

afterAll(() => browser.close());

/** How a reader has a page. */
interface Reader {
  /** Of the window, in CSS pixels. @default 1280 */
  width?: number;
  /** How large the browser's own letters are, in pixels. @default 16 */
  letters?: number;
  media?: 'print';
  colorScheme?: 'dark';
  forcedColors?: 'active';
}

/** Has the page that the tab shows as another reader has it. */
async function readAs({ width = 1280, letters = 16, ...more }: Reader): Promise<void> {
  await tab.setViewportSize({ width, height: 800 });
  await tab.emulateMedia({ media: null, colorScheme: null, forcedColors: null, ...more });
  await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
}

describe.each([...PAGES, ...HARD_PAGES])('$name', (page) => {
  beforeAll(() => show(tab, page));

  it.each([
    ['a narrow window', 320, 16],
    ['a narrow window and letters twice as large', 320, 32],
    ['a wide window and letters twice as large', 1280, 32],
  ])('fits %s, and no word is cut off', async (_, width, letters) => {
    await readAs({ width, letters });
    const root = await tab.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(root).toBe(`${String(letters)}px`);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await tab.evaluate(cutTexts)).toEqual([]);
  });
});

it('words that are cut off are seen', async () => {
  await readAs({ width: 320 });
  await tab.setContent(
    `<p id="wide" style="width:900px">wide</p><p style="margin-left:400px">beyond</p><p style="height:5px;overflow:hidden">hidden</p><div style="overflow:auto;width:90px"><p style="width:900px;margin:0">scrolled</p></div>`,
  );
  expect(await tab.evaluate(cutTexts)).toEqual(['beyond', 'hidden']);
});

/** Runs in a page: what says its state by colour alone. */
function silentStates(): string[] {
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
}

/** Runs in a page that is printed. */
function printed() {
  const isSeen = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true });
  const words =
    '.ds-prose, .ds-sheet-label, .ds-sheet-title, .ds-sheet time, .ds-key-row a, .ds-feed-title';
  const tools =
    'button, input, select, .ds-skip, .ds-masthead-link, .ds-neighbours, .ds-follow, .ds-footer';
  const tell = (element: Element) => `${element.className} ${element.textContent.slice(0, 30)}`;
  return {
    missing: [...document.querySelectorAll(words)].filter((it) => !isSeen(it)).map(tell),
    controls: [...document.querySelectorAll(tools)].filter(isSeen).map(tell),
    ground: getComputedStyle(document.body).backgroundColor,
  };
}

const running = () =>
  document.getAnimations().filter(({ playState }) => playState === 'running').length;

describe.each([...PAGES, pageNamed('hundred-notes')])('$name', (page) => {
  beforeAll(async () => {
    await readAs({});
    await show(tab, page);
  });

  it('has nothing in motion for a reader who wants none', async () => {
    expect(await tab.evaluate(running)).toBe(0);
  });

  it('says its states in words and lines, in colours of the reader’s own', async () => {
    await readAs({ forcedColors: 'active' });
    expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await tab.evaluate(silentStates)).toEqual([]);
  });

  it('is dark in the dark, and its pictures are as they were', async () => {
    await readAs({ colorScheme: 'dark' });
    const { ground, pictures } = await tab.evaluate(() => ({
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

  it('has all words on paper, and no controls', async () => {
    await readAs({ width: 800, media: 'print', colorScheme: 'dark' });
    const { missing, controls, ground } = await tab.evaluate(printed);
    expect(missing).toEqual([]);
    expect(controls).toEqual([]);
    expect(ground).toBe('rgb(255, 255, 255)');
  });
});

describe('so that these can fail', () => {
  it('motion is there for others', async () => {
    const other = await openTab(browser, 1280, { reducedMotion: 'no-preference' });
    await show(other, pageNamed('story'));
    expect(await other.evaluate(running)).toBeGreaterThan(0);
    await other.close();
  });

  it('the story has pictures', async () => {
    await show(tab, pageNamed('story'));
    expect(await tab.locator('img').count()).toBeGreaterThan(1);
  });
});

describe('on paper', () => {
  it('folded key updates are printed', async () => {
    await readAs({ width: 800 });
    await show(tab, pageNamed('two-hundred-notes'));
    const folded = tab.locator('details:not([open]) .ds-key-row').first();
    const isSeen = () =>
      folded.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isSeen()).toBe(false);
    await readAs({ width: 800, media: 'print' });
    expect(await isSeen()).toBe(true);
  });

  it('a story becomes a document of several pages', async () => {
    await readAs({ width: 800 });
    await show(tab, pageNamed('story'));
    const file = await tab.pdf({ format: 'A4' });
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  });
});
