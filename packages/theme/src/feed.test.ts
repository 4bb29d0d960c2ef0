import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../test/support/chromium.ts';
import { contrast } from '../../cards/src/designs/contrast.ts';
import { textColours } from '../test/text-colours.ts';
import { textInSight } from '../test/text-in-sight.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const css = read('feed.css');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each([
  {
    format: 'rss',
    head: ['title', 'description', 'link'],
    item: ['title', 'link', 'description', 'pubDate', 'category', 'dc:creator'],
    date: { selector: 'pubDate', text: 'Tue, 16 Feb 2021' },
  },
  {
    format: 'atom',
    head: ['link', 'title', 'subtitle'],
    item: ['author', 'name', 'category', 'link', 'published', 'summary', 'title'],
    date: { selector: 'published', text: '2021-02-16' },
  },
])('a feed in $format in a browser', ({ format, head, item, date }) => {
  // A word that no telephone has room for.
  const body = read(`../../feeds/src/golden/live.${format}.xml`).replaceAll(
    '1.10',
    'Donaudampfschifffahrtsgesellschaftskapitän',
  );

  async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    await page.route('**', (route) =>
      route.request().url().includes('feed.css')
        ? route.fulfill({ contentType: 'text/css', body: css })
        : route.fulfill({ contentType: 'application/xml', body }),
    );
    await page.goto('https://news.example/feed');
    return page;
  }

  it('says what it is, and shows what who looks at it wants to know', async () => {
    const page = await open();
    const seen = await page.evaluate(() => {
      const names = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => element.checkVisibility())
          .map(({ nodeName }) => nodeName);
      const top = document.querySelector('channel, feed');
      return {
        notice: top ? getComputedStyle(top, '::before').content : '',
        head: names(':is(channel, feed) > :not(item, entry)'),
        item: names(':is(item, entry) *'),
      };
    });
    expect(seen.notice).toMatch(/^"This is a feed\./);
    expect(seen.head).toEqual(head);
    expect([...new Set(seen.item)]).toEqual(item);
    await page.close();
  });

  it('shows the day of an item and not its time', async () => {
    const page = await open();
    expect(await page.evaluate(textInSight, date.selector)).toBe(date.text);
    await page.close();
  });

  it('can be read, light and dark', async () => {
    const papers = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open({ colorScheme });
      const texts = await page.evaluate(textColours);
      for (const { name, front, back } of texts) {
        expect(contrast(front, back), `${name}, ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
      }
      papers.push(texts[0]?.back);
      await page.close();
    }
    expect(new Set(papers).size).toBe(2);
  });

  it('fits the narrowest of screens', async () => {
    const page = await open({ viewport: { width: 320, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
});
