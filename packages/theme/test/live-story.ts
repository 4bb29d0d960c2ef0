import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { STORY, useReading } from './open-story.ts';

/** A reader of a story that looks for news, and time that passes for them. */
export function useLiveReading() {
  const reading = useReading();

  /** How often the story's page was asked for. */
  const asked = () => reading.server.count(STORY);

  /** Lets seconds pass until the page has been asked for once more, and has had the answer. */
  async function pass(page: Page, seconds: number): Promise<void> {
    const before = asked();
    const answered = page.waitForResponse((response) => response.url().endsWith(STORY));
    await page.clock.runFor(seconds * 1000);
    await answered;
    await expect.poll(asked).toBe(before + 1);
    await settle(page);
  }

  return { reading, asked, pass };
}

/** Lets what the page has been sent be read. */
export async function settle(page: Page): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1)
    await page.evaluate(() => fetch('/elements.js').then((it) => it.text()));
}

/** Clicks on the bar that tells of news. */
export async function show(page: Page): Promise<void> {
  await page.locator('.ds-live-show').click();
}

export const text = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.textContent);
