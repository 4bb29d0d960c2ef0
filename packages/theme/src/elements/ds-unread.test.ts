import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawn, hide, STORY, useReading } from '../../test/open-story.ts';
import { paragraphs, type TestNote } from '../../test/story-html.ts';

const reading = useReading();
const KEY = 'ds-visit:/story/';
const note = (number: number, more: Partial<TestNote> = {}): TestNote => ({
  id: `note-${number}`,
  date: `2021-02-${String(number).padStart(2, '0')}`,
  ...more,
});

const marks = (page: Page) =>
  page
    .locator('.ds-mark')
    .evaluateAll((all) =>
      all.map((mark) => `${mark.parentElement?.id ?? ''}: ${mark.textContent}`),
    );
const bar = (page: Page) => page.locator('ds-unread .ds-bar');
const stored = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage)));

/** Puts something into the reader's storage before any page of it is opened. */
async function store(entries: Record<string, string>): Promise<void> {
  reading.server.answers.set('/empty', { body: '' });
  await reading.page.goto(`${reading.server.origin}/empty`);
  await reading.page.evaluate((values) => {
    for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value);
  }, entries);
}

describe('what is unread', () => {
  it('is nothing at the first visit', async () => {
    const page = await reading.open({ notes: [note(2), note(1)] });
    expect(await marks(page)).toEqual([]);
    expect(await bar(page).isVisible()).toBe(false);
    expect(JSON.parse((await stored(page))[KEY] ?? '')).toMatchObject({
      1: [
        ['note-2', ''],
        ['note-1', ''],
      ],
    });
  });

  it('is what came or changed since, and is led to from the oldest on', async () => {
    const page = await reading.open({ notes: [note(2), note(1)] });
    await reading.publish({
      notes: [
        note(9, { pinned: true }),
        note(5, { html: paragraphs(60) }),
        note(4),
        { ...note(4), id: 'note-4-first' },
        note(2, { withdrawn: true }),
        note(1),
      ],
    });
    await page.reload();
    expect(await marks(page)).toEqual([
      'note-9: New',
      'note-5: New',
      'note-4: New',
      'note-4-first: New',
      'note-2: Changed',
    ]);
    expect(await bar(page).locator('.ds-bar-text').textContent()).toBe(
      '4 new and 1 changed since your last visit',
    );
    await bar(page).locator('a').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('note-2');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await bar(page).isVisible()).toBe(false);
    await page.reload();
    expect(await marks(page)).toEqual([]);
  });

  it('of one day is led to from the lowest on', async () => {
    const page = await reading.open({ notes: [note(1)] });
    await reading.publish({ notes: [{ ...note(3), id: 'b' }, { ...note(3), id: 'a' }, note(1)] });
    await page.reload();
    expect(await bar(page).locator('a').getAttribute('href')).toBe('#a');
  });

  it('moves nothing on the page by being told', async () => {
    const page = await reading.open({ notes: [note(1)] });
    await reading.publish({ notes: [note(2), note(1)] });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        document.documentElement.dataset['shifts'] = String(list.getEntries().length);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    expect(await marks(page)).toEqual(['note-2: New']);
    await drawn(page.locator('.ds-mark'));
    expect(await page.locator('html').getAttribute('data-shifts')).toBeNull();
  });

  it('can be sent away', async () => {
    const page = await reading.open({ notes: [note(1)] });
    await reading.publish({ notes: [note(2), note(1)] });
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.style.scrollPaddingBlockEnd)).toMatch(
      /^[1-9]\d*px$/,
    );
    await bar(page).locator('.ds-bar-close').click();
    expect(await bar(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.style.scrollPaddingBlockEnd)).toBe(
      '',
    );
  });

  it('includes what is put in place while reading, which is read next time', async () => {
    const page = await reading.open({ notes: [note(1), note(3, { html: '<p>As it was.</p>' })] });
    await reading.publish({ notes: [note(2), note(1), note(3, { edited: '2021-02-04' })] });
    await page.clock.runFor(31_000);
    await page.locator('.ds-live-show').click();
    expect(await marks(page)).toEqual(['note-2: New', 'note-3: Changed']);
    // A mark isn't a change of the note.
    await reading.publish({
      notes: [note(2), note(1), note(3, { edited: '2021-02-04', html: '<p>More.</p>' })],
    });
    await page.clock.runFor(31_000);
    await expect
      .poll(() => page.locator('.ds-live-news[role=status]').textContent())
      .toBe('1 update changed');
    await page.locator('.ds-live-show').click();
    expect(await marks(page)).toEqual(['note-2: New', 'note-3: Changed']);
    await page.reload();
    expect(await marks(page)).toEqual([]);
  });

  it('is marked on settled stories too', async () => {
    const page = await reading.open({ notes: [note(1)], developing: false });
    await reading.publish({ notes: [note(2), note(1)], developing: false });
    await page.reload();
    expect(await marks(page)).toEqual(['note-2: New']);
    expect(await bar(page).isVisible()).toBe(true);
  });

  it('stays so in a tab that nobody looked at', async () => {
    const page = await reading.open({ notes: [note(1)] });
    await reading.publish({ notes: [note(2), note(1)] });
    await page.addInitScript(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    });
    await page.reload();
    expect((await stored(page))[KEY]).not.toContain('note-2');
    await hide(page, false);
    expect((await stored(page))[KEY]).toContain('note-2');
  });

  it('takes five hundred', async () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ id: `n-${500 - at}` }));
    const page = await reading.open({ notes: many.slice(-1) });
    await reading.publish({ notes: many });
    await page.reload();
    expect(await bar(page).locator('.ds-bar-text').textContent()).toBe(
      '499 new since your last visit',
    );
    expect(await bar(page).locator('a').getAttribute('href')).toBe('#n-2');
  });
});

describe('what is remembered', () => {
  it.each([
    '',
    '{',
    'null',
    '7',
    '"text"',
    '[1]',
    '[1,2]',
    '[1,"ab"]',
    '[1,[1]]',
    '{"0":1}',
    '[1,{"a":"b"}]',
  ])('may be garbage: %s', async (garbage) => {
    const faults: string[] = [];
    reading.page.on('pageerror', ({ message }) => faults.push(message));
    await store({ [KEY]: garbage, 'ds-visit:/other/': garbage });
    const page = await reading.open({ notes: [note(1)] });
    expect(await marks(page)).toEqual([]);
    expect((await stored(page))[KEY]).toContain('note-1');
    expect(faults).toEqual([]);
  });

  it.each([
    [
      'blocked',
      () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
      },
    ],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
  ])('may have no place: storage that is %s', async (_, script) => {
    const faults: string[] = [];
    reading.page.on('pageerror', ({ message }) => faults.push(message));
    await reading.page.addInitScript(script);
    const page = await reading.open({ notes: [note(2), note(1)] });
    await page.locator('ds-order button').last().click();
    expect(await page.locator('article').first().getAttribute('id')).toBe('note-1');
    expect(await marks(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is a hundred stories, less those visited longest ago', async () => {
    const old = Array.from({ length: 120 }, (_, at): [string, string] => [
      `ds-visit:/s-${at}/`,
      `[${1000 + at},[]]`,
    ]);
    await store({ ...Object.fromEntries<string>(old), another: 'kept', 'ds-visit:/broken/': '?' });
    const page = await reading.open({ notes: [note(1)] });
    const kept = await stored(page);
    const visits = Object.keys(kept).filter((key) => key.startsWith('ds-visit:'));
    expect(visits).toHaveLength(100);
    expect(kept['another']).toBe('kept');
    expect(visits).toContain(KEY);
    expect(visits).toContain('ds-visit:/s-119/');
    expect(visits).toContain('ds-visit:/s-21/');
    expect(visits).not.toContain('ds-visit:/s-20/');
    expect(visits).not.toContain('ds-visit:/broken/');
  });

  it('is never sent', async () => {
    await reading.open({ notes: [note(1)] });
    await reading.page.clock.runFor(31_000);
    await expect.poll(() => reading.server.count(STORY)).toBe(2);
    for (const { headers } of reading.server.asked) expect(headers.cookie).toBeUndefined();
    expect(
      reading.server.asked.every(({ path }) =>
        [STORY, '/elements.js', '/favicon.ico'].includes(path),
      ),
    ).toBe(true);
  });
});
