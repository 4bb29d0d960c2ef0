import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawn, useReading } from '../../test/open-story.ts';
import { paragraphs } from '../../test/story-html.ts';

const reading = useReading();
const notes = [
  { id: 'pinned-a', pinned: true },
  { id: 'pinned-b', pinned: true },
  ...['d', 'c', 'b', 'a'].map((id) => ({ id, html: paragraphs(id === 'd' ? 40 : 8) })),
];
const ids = (page: Page) =>
  page.locator('[data-ds-notes] > article').evaluateAll((all) => all.map(({ id }) => id));
const pressed = (page: Page) =>
  page.locator('ds-order button').evaluateAll((all) => all.map(({ ariaPressed }) => ariaPressed));

describe('the order of the stack', () => {
  it('is turned over and back, pinned notes first', async () => {
    const page = await reading.open({ notes });
    const [newest, oldest] = await page.locator('ds-order button').all();
    expect(await pressed(page)).toEqual(['true', 'false']);
    await oldest?.press('Enter');
    expect(await ids(page)).toEqual(['pinned-a', 'pinned-b', 'a', 'b', 'c', 'd']);
    expect(await pressed(page)).toEqual(['false', 'true']);
    await oldest?.press('Enter');
    expect(await ids(page)).toEqual(['pinned-a', 'pinned-b', 'a', 'b', 'c', 'd']);
    await newest?.press(' ');
    expect(await ids(page)).toEqual(['pinned-a', 'pinned-b', 'd', 'c', 'b', 'a']);
    expect(await pressed(page)).toEqual(['true', 'false']);
  });

  it('is said, by the heading as well, without moving the focus', async () => {
    const page = await reading.open({ notes });
    await page.locator('ds-order button').last().press('Enter');
    expect(await page.locator('ds-order [role=status]').textContent()).toBe(
      'Editor’s notes, oldest first',
    );
    expect(await page.locator('#ds-notes').textContent()).toBe('Editor’s notes, oldest first');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Oldest first');
    await page.locator('ds-order button').first().press('Enter');
    expect(await page.locator('#ds-notes').textContent()).toBe('Editor’s notes, newest first');
  });

  it('is that of the tab key', async () => {
    const page = await reading.open({ notes });
    await page.locator('ds-order button').last().press('Enter');
    const visited = new Set<string>();
    // Each has its link and its way to share.
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      visited.add(await page.evaluate(() => document.activeElement?.closest('article')?.id ?? ''));
    }
    expect([...visited]).toEqual(['pinned-a', 'pinned-b', 'a', 'b', 'c', 'd']);
  });

  it('changes under a heading that stays where it is', async () => {
    const page = await reading.open({ notes });
    const heading = page.locator('#ds-notes');
    await heading.evaluate((element) => {
      scrollBy(0, element.getBoundingClientRect().top - 40);
    });
    const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.locator('ds-order button').last().click();
    await drawn(heading);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  });

  it('is remembered by nothing', async () => {
    const page = await reading.open({ notes });
    await page.locator('ds-order button').last().click();
    await page.reload();
    expect((await ids(page))[2]).toBe('d');
  });
});
