import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useReading } from '../../test/open-story.ts';

const reading = useReading();
const notes = [{ id: 'two' }, { id: 'one' }];
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

interface Device {
  /** Whether files are taken. */
  files?: boolean;
  /** The names of the errors that sharing fails with, in turn. */
  fails?: string[];
  /** The address is taken by the clipboard. @default true */
  copies?: boolean;
  /** There is a sheet for sharing. @default true */
  shares?: boolean;
}

interface Given {
  title?: string;
  text?: string;
  url?: string;
  files: { name: string; type: string; size: number }[];
}

/** Opens a story on a device that writes down what it is given. */
async function open({
  files = false,
  fails = [],
  copies = true,
  shares = true,
}: Device): Promise<Page> {
  const headers = { 'content-type': 'image/png' };
  for (const path of ['/cards/story.png', '/cards/story/two.png']) {
    reading.server.answers.set(path, { headers, body: PNG });
  }
  await reading.page.addInitScript(
    ({ files, fails, copies, shares }) => {
      const given: unknown[] = [];
      Object.assign(window, { given, copied: [] as string[] });
      const share = (data: ShareData) => {
        given.push({
          ...data,
          files: (data.files ?? []).map(({ name, type, size }) => ({ name, type, size })),
        });
        const fail = fails.shift();
        return fail ? Promise.reject(new DOMException('no', fail)) : Promise.resolve();
      };
      const canShare = (data: ShareData) => files || !data.files;
      for (const [name, value] of Object.entries({ share, canShare })) {
        if (shares) Object.defineProperty(navigator, name, { value });
        else Reflect.deleteProperty(Navigator.prototype, name);
      }
      const writeText = (text: string) => {
        if (!copies) return Promise.reject(new DOMException('no', 'NotAllowedError'));
        (window as unknown as { copied: string[] }).copied.push(text);
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    },
    { files, fails, copies, shares },
  );
  return reading.open({ notes, card: '/cards/story.png?v=1' });
}

const given = (page: Page) => page.evaluate(() => (window as unknown as { given: Given[] }).given);
const copied = (page: Page) =>
  page.evaluate(() => (window as unknown as { copied: string[] }).copied);
const cards = () => reading.server.asked.filter(({ path }) => path.startsWith('/cards/'));
const whole = (page: Page) => page.locator('.ds-byline ds-share summary');
const ofNote = (page: Page, id = 'two') => page.locator(`#${id} ds-share > button`);
const address = (path: string) => reading.server.origin + path;

describe('on a device that takes files', () => {
  it('gives the card along, which it has fetched at the first hint', async () => {
    const page = await open({ files: true });
    expect(cards()).toEqual([]);
    await whole(page).hover();
    await expect.poll(() => cards().length).toBe(1);
    await whole(page).click();
    await expect
      .poll(() => given(page))
      .toEqual([
        {
          title: 'A story',
          text: 'A story',
          url: address('/story/'),
          files: [{ name: 'cards-story.png', type: 'image/png', size: 8 }],
        },
      ]);
    expect(cards()).toHaveLength(1);
    expect(await page.locator('.ds-byline ds-share details').getAttribute('open')).toBeNull();
  });

  it('gives a note with its own card, by keyboard', async () => {
    const page = await open({ files: true });
    await ofNote(page).press('Enter');
    await expect
      .poll(() => given(page))
      .toEqual([
        {
          title: 'Title of two',
          text: 'Title of two',
          url: address('/story/two/'),
          files: [{ name: 'story-two.png', type: 'image/png', size: 8 }],
        },
      ]);
  });

  it('goes without the card where it can’t be fetched', async () => {
    const page = await open({ files: true });
    await ofNote(page, 'one').click();
    await expect
      .poll(() => given(page))
      .toMatchObject([{ url: address('/story/one/'), files: [] }]);
  });

  it('goes without the card where the device refuses it', async () => {
    const page = await open({ files: true, fails: ['NotAllowedError'] });
    await whole(page).click();
    await expect.poll(() => given(page)).toMatchObject([{ files: [{}] }, { files: [] }]);
  });

  it('says nothing when the reader closes the sheet', async () => {
    const page = await open({ files: true, fails: ['AbortError'] });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await whole(page).click();
    await expect.poll(() => given(page)).toHaveLength(1);
    expect(await page.locator('.ds-byline ds-share .ds-share-list').isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  it('opens the list where sharing fails', async () => {
    const page = await open({ files: true, fails: ['NotAllowedError', 'NotAllowedError'] });
    await whole(page).click();
    await expect
      .poll(() => page.locator('.ds-byline ds-share .ds-share-list').isVisible())
      .toBe(true);
    await page.locator('.ds-byline ds-share summary').click();
    expect(await page.locator('.ds-byline ds-share .ds-share-list').isVisible()).toBe(false);
  });
});

describe('on a device that takes text and address', () => {
  it('fetches no card', async () => {
    const page = await open({});
    await whole(page).hover();
    await whole(page).click();
    await expect
      .poll(() => given(page))
      .toEqual([{ title: 'A story', text: 'A story', url: address('/story/'), files: [] }]);
    expect(cards()).toEqual([]);
  });
});

describe('on a device that has no sheet for sharing', () => {
  it('copies the address, and says so', async () => {
    const page = await open({ shares: false });
    await whole(page).click();
    await page.locator('.ds-byline ds-share').getByText('Copy link').press('Enter');
    await expect.poll(() => copied(page)).toEqual([address('/story/')]);
    await expect
      .poll(() => page.locator('.ds-byline ds-share [role=status]').textContent())
      .toBe('Link copied');
  });

  it('selects the address where the clipboard is refused', async () => {
    const page = await open({ shares: false, copies: false });
    await whole(page).click();
    const copy = page.locator('.ds-byline ds-share').getByText('Copy link');
    await copy.click();
    await copy.click();
    const field = page.locator('.ds-byline ds-share input');
    await expect.poll(() => field.evaluate((input) => document.activeElement === input)).toBe(true);
    expect(await field.getAttribute('readonly')).toBe('');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(address('/story/'));
  });

  it('opens a note’s own list by its button, and closes it by Escape, with the focus back', async () => {
    const page = await open({ shares: false });
    await ofNote(page).press('Enter');
    const list = page.locator('#two .ds-share-list');
    expect(await list.isVisible()).toBe(true);
    const link = list.locator('a');
    expect(await link.getAttribute('href')).toBe(
      `https://bsky.app/intent/compose?text=Title%20of%20two%20${encodeURIComponent(address('/story/two/'))}`,
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toEqual([address('/story/two/')]);
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await ofNote(page).evaluate((button) => document.activeElement === button)).toBe(true);
    await ofNote(page).click();
    expect(await list.isVisible()).toBe(true);
    await ofNote(page).click();
    expect(await list.isVisible()).toBe(false);
    expect(await page.locator('#two .ds-share-list').count()).toBe(1);
  });

  it('leads to the note’s page where a page has no list', async () => {
    await open({ shares: false });
    reading.server.answers.set('/story/one/', { body: '<title>One</title>' });
    const page = await reading.open({ notes });
    await page.locator('.ds-byline ds-share').evaluate((list) => {
      list.remove();
    });
    await ofNote(page, 'one').click();
    await page.waitForURL('**/story/one/');
  });
});
