import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { ReadingPage } from './pages.ts';
import { servedAt } from './sites.ts';

/** What readers hold in their hands, narrow, and what stands on their desks. */
export const WIDTHS = [320, 1280] as const;

/** The address at which a page is served. */
export async function addressOf({ site, path }: ReadingPage): Promise<string> {
  return (await servedAt(site)) + path;
}

/**
 * Opens an empty tab with settings of its own; `show` puts pages into it.
 *
 * @param width In CSS pixels.
 */
export function openTab(
  browser: Browser,
  width: number,
  settings: BrowserContextOptions = {},
): Promise<Page> {
  return browser.newPage({ viewport: { width, height: 800 }, ...settings });
}

/**
 * Shows a page, with its fonts, and what loads late loaded.
 *
 * @throws Error where the server doesn't have it.
 */
export async function show(tab: Page, page: ReadingPage): Promise<void> {
  const response = await tab.goto(await addressOf(page));
  if (response?.status() !== 200) throw new Error(`There is no ${page.path}.`);
  await tab.evaluate(() => document.fonts.ready);
}
