import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium } from '../../../test/support/chromium.ts';
import { bundleElements } from './element-bundle.ts';
import { storyHtml, type TestStory } from './story-html.ts';
import {
  startStoryServer,
  type Sent,
  type StoryServer,
} from '../../../test/support/story-server.ts';

/** A reader of a story whose page a test changes. */
export interface Reading {
  server: StoryServer;
  context: BrowserContext;
  page: Page;
  /** What the page's address answers from now on, which it returns. */
  publish: (story: TestStory) => Promise<Omit<Sent, 'body'> & { body: string }>;
  /** Publishes a story and opens it, by a clock that stands still until the test moves it on. */
  open: (story: TestStory) => Promise<Page>;
}

export const STORY = '/story/';

const NOW = new Date('2021-03-01T12:00:00Z');

/** A browser and a host for the tests of a file, and a reader of their own for each of them. */
export function useReading(): Reading {
  let browser: Browser;
  const reading = {} as Reading;
  let edition = 0;

  beforeAll(async () => {
    browser = await launchChromium();
    reading.server = await startStoryServer();
    const code = await bundleElements();
    const headers = { 'content-type': 'text/javascript' };
    reading.server.answers.set('/elements.js', { headers, body: code });
  });
  afterAll(async () => {
    await browser.close();
    await reading.server.stop();
  });
  beforeEach(async () => {
    reading.server.asked.length = 0;
    reading.context = await browser.newContext({ viewport: { width: 800, height: 600 } });
    await reading.context.clock.install({ time: NOW });
    await reading.context.clock.pauseAt(NOW);
    reading.page = await reading.context.newPage();
  });
  afterEach(() => reading.context.close());

  reading.publish = async (story) => {
    edition += 1;
    const headers = { etag: `"${edition}"` };
    const sent = { headers, body: await storyHtml(story) };
    reading.server.answers.set(STORY, sent);
    return sent;
  };
  reading.open = async (story) => {
    await reading.publish(story);
    await reading.page.goto(reading.server.origin + STORY);
    return reading.page;
  };
  return reading;
}

/** Waits until the browser has drawn an element in the same place twice; the test's clock may stand. */
export async function drawn(element: Locator): Promise<void> {
  await (await element.elementHandle()).waitForElementState('stable');
}

/** Has a page's document be hidden, or seen again, as in a tab behind others. */
export async function hide(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}
