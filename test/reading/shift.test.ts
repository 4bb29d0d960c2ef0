import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { addressOf, openTab, show } from './support/browse.ts';
import { pageNamed, PAGES, type ReadingPage } from './support/pages.ts';

/** A cheap telephone on a slow network: bits arrive one after another, and late. */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const SLOW_CPU = { rate: 4 };

const DEMO_STORY: ReadingPage = {
  name: 'demo-story',
  site: 'demo',
  path: '/stories/parler-sues-aws/',
};
const MOVING = [
  ...['index', 'story', 'story-arabic', 'story-without-notes', 'update', 'topic'].map(pageNamed),
  DEMO_STORY,
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function openSlowTab(): Promise<Page> {
  const tab = await openTab(browser, 390, { deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', SLOW_CPU);
  return tab;
}

// They wait for the network for the most part, and so all at once.
describe.concurrent('while a page loads on a slow telephone', () => {
  it.each(MOVING)('nothing of $name moves', async (page) => {
    const tab = await openSlowTab();
    await show(tab, page);
    const moved = await layoutShifts(tab);
    expect(moved.total.toFixed(3), moved.what.join('\n')).toBe('0.000');
    await tab.close();
  });

  it('what moves is seen', async () => {
    const tab = await openSlowTab();
    await tab.goto(await addressOf(DEMO_STORY));
    await tab.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    await tab.evaluate(() => {
      const late = document.createElement('div');
      late.style.height = '200px';
      document.querySelector('main')?.prepend(late);
    });
    expect((await layoutShifts(tab)).total).toBeGreaterThan(0.01);
    await tab.close();
  });
});

describe('pictures', () => {
  let tab: Page;

  beforeAll(async () => {
    tab = await openTab(browser, 390);
  });

  afterAll(() => tab.close());

  const pictures = () =>
    tab.evaluate(() =>
      [...document.images].map((image) => ({
        width: Number(image.getAttribute('width')),
        height: Number(image.getAttribute('height')),
        alt: image.getAttribute('alt'),
        loading: image.loading,
        priority: image.fetchPriority,
      })),
    );

  it.each(PAGES)('of $name keep their places before they are there', async (page) => {
    await show(tab, page);
    for (const { width, height, alt } of await pictures()) {
      expect(width).toBeGreaterThan(0);
      expect(height).toBeGreaterThan(0);
      expect(alt).not.toBeNull();
    }
  });

  it.each(['index', 'story', 'story-arabic'].map(pageNamed))(
    'of $name: the first comes at once, the others when they are near',
    async (page) => {
      await show(tab, page);
      const [first, ...others] = await pictures();
      expect(first).toMatchObject({ loading: 'eager', priority: 'high' });
      for (const other of others)
        expect(other).toMatchObject({ loading: 'lazy', priority: 'auto' });
    },
  );

  it('stand on these pages, so that this can fail', async () => {
    await show(tab, pageNamed('index'));
    expect((await pictures()).length).toBeGreaterThan(3);
  });
});
