import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { settle, text, useLiveReading } from '../../test/live-story.ts';
import { hide, STORY } from '../../test/open-story.ts';
import type { TestNote } from '../../test/story-html.ts';

const { reading, asked, pass } = useLiveReading();
const one: TestNote = { id: 'one' };
const two: TestNote = { id: 'two' };

describe('looking for news', () => {
  it('sends what the last answer had, and takes 304 for no news', async () => {
    const page = await reading.open({ notes: [one] });
    expect(asked()).toBe(1);
    await pass(page, 31);
    await pass(page, 46);
    const [, , last] = reading.server.asked.filter(({ path }) => path === STORY);
    expect(last?.headers['if-none-match']).toMatch(/^"\d+"$/);
    expect(last?.status).toBe(304);
    expect(await text(page, '[role=status].ds-live-news')).toBe('');
    await reading.publish({ notes: [two, one] });
    await pass(page, 70);
    expect(await text(page, '[role=status].ds-live-news')).toBe('1 new update');
  });

  it('asks less and less often while nothing changes, and often again once something did', async () => {
    const page = await reading.open({ notes: [one] });
    await pass(page, 31);
    await page.clock.runFor(31_000);
    await settle(page);
    expect(asked()).toBe(2);
    await pass(page, 15);
    await reading.publish({ notes: [two, one] });
    await pass(page, 68);
    await pass(page, 31);
  });

  it('never waits longer than five minutes', async () => {
    const page = await reading.open({ notes: [one] });
    for (const wait of [30, 45, 68, 102, 152, 228, 300, 300, 300]) await pass(page, wait + 1);
  });

  it('asks nothing while the document is hidden, and asks at once when the reader comes back', async () => {
    const page = await reading.open({ notes: [one] });
    await hide(page, true);
    await page.clock.runFor(3_600_000);
    await settle(page);
    expect(asked()).toBe(1);
    await hide(page, false);
    await page.clock.runFor(1);
    await expect.poll(asked).toBe(2);
  });

  it('asks nothing while it is paused, and says on its button what that does', async () => {
    const page = await reading.open({ notes: [one] });
    const toggle = page.locator('.ds-live-toggle');
    expect(await toggle.textContent()).toBe('Pause live updates');
    await toggle.click();
    expect(await toggle.textContent()).toBe('Resume live updates');
    expect(await toggle.getAttribute('aria-pressed')).toBeNull();
    await page.clock.runFor(3_600_000);
    await hide(page, true);
    await hide(page, false);
    await page.clock.runFor(3_600_000);
    await settle(page);
    expect(asked()).toBe(1);
    await toggle.press('Enter');
    await page.clock.runFor(1);
    await expect.poll(asked).toBe(2);
    expect(await toggle.textContent()).toBe('Pause live updates');
  });

  it('waits twice as long after an error, and as long as the server asks it to', async () => {
    const page = await reading.open({ notes: [one] });
    reading.server.answers.set(STORY, { status: 503, headers: { 'retry-after': '600' } });
    await pass(page, 31);
    await page.clock.runFor(590_000);
    await settle(page);
    expect(asked()).toBe(2);
    reading.server.answers.set(STORY, { status: 500 });
    await pass(page, 20);
    expect(await text(page, '[role=status].ds-live-news')).toBe('');
  });

  it('waits an hour at most, whatever the server asks and how often the reader comes back', async () => {
    const page = await reading.open({ notes: [one] });
    const month = String(30 * 24 * 3600);
    reading.server.answers.set(STORY, { status: 503, headers: { 'retry-after': month } });
    await pass(page, 31);
    await hide(page, true);
    await hide(page, false);
    await page.clock.runFor(3_500_000);
    await settle(page);
    expect(asked()).toBe(2);
    await pass(page, 101);
  });

  it('counts from the server’s clock where that says when to ask', async () => {
    const page = await reading.open({ notes: [one] });
    reading.server.answers.set(STORY, {
      status: 503,
      headers: {
        date: 'Mon, 16 Feb 2026 12:00:00 GMT',
        'retry-after': 'Mon, 16 Feb 2026 12:10:00 GMT',
      },
    });
    await pass(page, 31);
    await page.clock.runFor(590_000);
    await settle(page);
    expect(asked()).toBe(2);
    await pass(page, 20);
  });

  it('never asks more often than it is told to', async () => {
    const page = await reading.open({ notes: [one], every: 600 });
    await page.clock.runFor(590_000);
    await settle(page);
    expect(asked()).toBe(1);
    await pass(page, 11);
    await page.clock.runFor(590_000);
    await settle(page);
    expect(asked()).toBe(2);
  });

  it('gives up on an answer that doesn’t end, and asks again', async () => {
    // The browser's own timeouts don't go by the test's clock.
    await reading.page.addInitScript(() => {
      AbortSignal.timeout = (milliseconds) => {
        const late = new AbortController();
        setTimeout(() => {
          late.abort();
        }, milliseconds);
        return late.signal;
      };
    });
    const page = await reading.open({ notes: [one] });
    reading.server.answers.set(STORY, { body: '<!doctype html>', open: true });
    const failed = page.waitForEvent('requestfailed');
    await page.clock.runFor(31_000);
    await expect.poll(asked).toBe(2);
    await page.clock.runFor(31_000);
    await failed;
    await reading.publish({ notes: [two, one] });
    await pass(page, 61);
    expect(await text(page, '[role=status].ds-live-news')).toBe('1 new update');
  });

  it('doubles the wait while the host can’t be reached', async () => {
    const page = await reading.open({ notes: [one] });
    await reading.context.setOffline(true);
    const failed = page.waitForEvent('requestfailed');
    await page.clock.runFor(31_000);
    await failed;
    await reading.context.setOffline(false);
    await page.clock.runFor(50_000);
    await settle(page);
    expect(asked()).toBe(1);
    await pass(page, 12);
  });

  it('takes a page that isn’t the story’s for none', async () => {
    const page = await reading.open({ notes: [one] });
    reading.server.answers.set(STORY, { body: '<h1>Sign in to this network</h1>' });
    await pass(page, 31);
    expect(await page.locator('.ds-live-toggle').isVisible()).toBe(true);
    await reading.publish({ notes: [two, one] });
    await pass(page, 61);
    expect(await text(page, '[role=status].ds-live-news')).toBe('1 new update');
  });

  it('tells of nothing that was asked for before the reader paused it', async () => {
    const page = await reading.open({ notes: [one] });
    const answer = await reading.publish({ notes: [two, one] });
    reading.server.answers.set(STORY, { body: '<!doctype html>', open: true });
    const failed = page.waitForEvent('requestfailed');
    await page.clock.runFor(31_000);
    await expect.poll(asked).toBe(2);
    await page.locator('.ds-live-toggle').click();
    await failed;
    await page.clock.runFor(3_600_000);
    expect(asked()).toBe(2);
    reading.server.answers.set(STORY, answer);
    await page.locator('.ds-live-toggle').click();
    await page.clock.runFor(1);
    await expect.poll(() => text(page, '[role=status].ds-live-news')).toBe('1 new update');
  });

  it.each([
    ['never ends', {}, Buffer.alloc(2 ** 26, ' ')],
    ['unpacks to far more', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(2 ** 26))],
  ])('reads no answer to its end that %s', async (_, headers, body) => {
    const page = await reading.open({ notes: [one] });
    reading.server.answers.set(STORY, { headers, body, open: true });
    const failed = page.waitForEvent('requestfailed');
    await page.clock.runFor(31_000);
    expect((await failed).failure()?.errorText).toBe('net::ERR_ABORTED');
    await reading.publish({ notes: [two, one] });
    await pass(page, 61);
    expect(await text(page, '[role=status].ds-live-news')).toBe('1 new update');
  });

  it('asks nothing once its element has left the page, and again when it is back', async () => {
    const page = await reading.open({ notes: [one] });
    const host = await page.locator('ds-live').elementHandle();
    await host.evaluate((element) => {
      Object.assign(window, { home: element.parentElement });
      element.remove();
    });
    await page.clock.runFor(3_600_000);
    await hide(page, true);
    await hide(page, false);
    await page.clock.runFor(3_600_000);
    await settle(page);
    expect(asked()).toBe(1);
    await host.evaluate((element) => {
      (window as unknown as { home: Element }).home.append(element);
    });
    await pass(page, 31);
  });

  it('stops for good once the story has settled, and the status says so', async () => {
    const page = await reading.open({ notes: [one] });
    await reading.publish({ notes: [one], developing: false, status: 'Updated Feb. 16, 2021' });
    await pass(page, 31);
    expect(await text(page, '[data-ds-live=status]')).toBe('Updated Feb. 16, 2021');
    expect(await page.locator('.ds-live-toggle').isVisible()).toBe(false);
    await page.clock.runFor(3_600_000);
    await settle(page);
    expect(asked()).toBe(2);
  });
});
