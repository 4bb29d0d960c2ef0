import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { startStoryServer } from '../../../../test/support/story-server.ts';
import { settle, show, text, useLiveReading } from '../../test/live-story.ts';
import { drawn, STORY } from '../../test/open-story.ts';
import { paragraphs, versionOf, type TestNote, type TestStory } from '../../test/story-html.ts';

const { reading, pass } = useLiveReading();
const one: TestNote = { id: 'one' };
const two: TestNote = { id: 'two' };
const three: TestNote = { id: 'three' };
const long: TestNote = { id: 'long', html: paragraphs(40) };

const ids = (page: Page) =>
  page.locator('[data-ds-notes] > article').evaluateAll((notes) => notes.map(({ id }) => id));

describe('what is trusted', () => {
  const news = (page: Page) => text(page, '[role=status].ds-live-news');
  const ran = (page: Page) => page.evaluate(() => (window as { ran?: string }).ran);
  const HOSTILE = `<img src="/none" onerror="ran = 'img'"> <p>Words.</p>
    <a id="code" href=" java&#10;script:ran = 'link'">A link</a>
    <iframe srcdoc="<script>parent.ran = 'frame'</script>"></iframe>
    <iframe src="javascript:parent.ran = 'address'"></iframe>
    <svg onload="ran = 'svg'"><a><animate attributeName="href" values="#;javascript:ran = 'svg'"/></a></svg>
    <template><img src="/none" onerror="ran = 'template'"></template>
    <base href="https://elsewhere.example/"><script>ran = 'script';</script>`;

  it('is no other host, whatever the page’s address looks like', async () => {
    const other = await startStoryServer();
    await reading.publish({ notes: [one] });
    const path = `//${new URL(other.origin).host}/..%2fstory/`;
    const mine = reading.server.answers.get(STORY);
    if (mine) reading.server.answers.set(path, mine);
    const page = reading.page;
    await page.goto(reading.server.origin + path);
    await page.clock.runFor(31_000);
    await expect.poll(() => reading.server.count(path)).toBe(2);
    await settle(page);
    expect(other.asked).toEqual([]);
    await other.stop();
  });

  it('is nothing that the page’s address leads on to', async () => {
    const page = await reading.open({ notes: [one] });
    await reading.publish({ notes: [two, one] });
    const moved = reading.server.answers.get(STORY);
    if (moved) reading.server.answers.set('/moved/', moved);
    reading.server.answers.set(STORY, { status: 301, headers: { location: '/moved/' } });
    const failed = page.waitForEvent('requestfailed');
    await page.clock.runFor(31_000);
    await failed;
    await settle(page);
    expect(reading.server.count('/moved/')).toBe(0);
    expect(await news(page)).toBe('');
  });

  it('is no other story’s page', async () => {
    const page = await reading.open({ notes: [one] });
    await reading.publish({ id: 'another', notes: [two, one] });
    await pass(page, 31);
    expect(await news(page)).toBe('');
    await reading.publish({ notes: [two, one] });
    await pass(page, 61);
    expect(await news(page)).toBe('1 new update');
  });

  it.each([
    ['in the stack', 'Title of two'],
    ['in the last note', 'Words of one.'],
    ['in the article', 'The article.'],
  ])('is no page that ends %s', async (_, end) => {
    const page = await reading.open({ notes: [two, one] });
    const { body } = await reading.publish({ notes: [three, two, one], status: 'Later' });
    reading.server.answers.set(STORY, { body: body.slice(0, body.indexOf(end)) });
    await pass(page, 31);
    expect(await news(page)).toBe('');
    reading.server.answers.set(STORY, { body });
    await pass(page, 61);
    expect(await news(page)).toBe('1 new update');
  });

  it('is no part of a page', async () => {
    const page = await reading.open({ notes: [one] });
    const { body } = await reading.publish({ notes: [two, one] });
    const headers = { 'content-range': `bytes 0-${body.length - 1}/${2 * body.length}` };
    reading.server.answers.set(STORY, { status: 206, headers, body });
    await pass(page, 31);
    expect(await news(page)).toBe('');
  });

  describe('is no page older than the one before', () => {
    const written = async (minute: string, story: TestStory) => {
      const sent = await reading.publish(story);
      const headers = { 'last-modified': `Mon, 16 Feb 2026 12:${minute}:00 GMT` };
      reading.server.answers.set(STORY, { ...sent, headers });
    };
    const old = { notes: [{ ...one, html: '<p>As it was.</p>' }], developing: false };

    // Of a page without a date browsers say that it is of now, by the true clock.
    beforeEach(() => reading.context.clock.setSystemTime(Date.now()));

    it('by what its host says', async () => {
      await written('10', { notes: [two, one] });
      const { page } = reading;
      await page.goto(reading.server.origin + STORY);
      await written('05', old);
      await pass(page, 31);
      expect(await news(page)).toBe('');
      await written('20', { notes: [three, two, one] });
      await pass(page, 61);
      expect(await news(page)).toBe('1 new update');
      await written('10', { notes: [two, one] });
      await pass(page, 31);
      expect(await news(page)).toBe('1 new update');
    });

    it('but where the host says no time of the one that was loaded', async () => {
      const page = await reading.open({ notes: [one] });
      await written('05', { notes: [two, one] });
      await pass(page, 31);
      expect(await news(page)).toBe('1 new update');
    });

    it('but where that was written by a clock that ran ahead', async () => {
      const { body } = await reading.publish({ notes: [one] });
      const date = 'Mon, 16 Feb 2026 12:00:00 GMT';
      const headers = { date, 'last-modified': 'Tue, 17 Feb 2026 12:00:00 GMT' };
      reading.server.answers.set(STORY, { body, headers });
      await reading.page.goto(reading.server.origin + STORY);
      await written('00', { notes: [two, one] });
      reading.server.headers = { date };
      await pass(reading.page, 31);
      reading.server.headers = {};
      expect(await news(reading.page)).toBe('1 new update');
    });
  });

  it('runs no script', async () => {
    const page = await reading.open({ notes: [one] });
    await reading.publish({ notes: [{ ...two, html: HOSTILE }, one], article: HOSTILE });
    await pass(page, 31);
    await show(page);
    await page.locator('#two template').evaluate((template) => {
      template.replaceWith((template as HTMLTemplateElement).content);
    });
    await page.locator('#two #code').click();
    await settle(page);
    expect(await page.locator('#two p').textContent()).toBe('Words.');
    expect(await page.locator('#two iframe').count()).toBe(2);
    expect(await ran(page)).toBeUndefined();
    expect(page.url()).toMatch(/\/story\/$/);
  });

  it.each([
    ['names', 'developing-story', '1 new update'],
    ['doesn’t name', "'none'", ''],
  ])('is had under Trusted Types where the site %s our policy', async (_, names, said) => {
    const csp = `require-trusted-types-for 'script'; trusted-types ${names}`;
    reading.server.headers = { 'content-security-policy': csp };
    const faults: string[] = [];
    reading.page.on('pageerror', ({ message }) => faults.push(message));
    const page = await reading.open({ notes: [one] });
    await reading.publish({ notes: [two, one] });
    await pass(page, 31);
    reading.server.headers = {};
    expect(await news(page)).toBe(said);
    if (said) await show(page);
    await page.locator('ds-order button').last().click();
    expect(await ids(page)).toEqual(said ? ['one', 'two'] : ['one']);
    expect(faults).toEqual([]);
  });
});

describe('a page that scripts have altered', () => {
  const post: TestNote = { id: 'post', html: '<blockquote>Hello</blockquote>' };

  /** As a network's script does, a translator and a reader's own extension. */
  const alter = (page: Page) =>
    page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.querySelector('#post blockquote')?.replaceWith(frame);
      const player = document.createElement('iframe');
      document.querySelector('#published video')?.replaceWith(player);
      for (const each of [frame, player]) Object.assign(each.contentWindow ?? {}, { plays: true });
      for (const words of document.querySelectorAll('time, #one p'))
        words.textContent = 'Übersetzt';
      document.querySelector('#gone')?.remove();
      document.querySelector('#post')?.before(document.createElement('hr'));
    });
  const playing = (page: Page) =>
    page
      .locator('iframe')
      .evaluateAll((frames) =>
        frames.map((frame) =>
          Boolean(((frame as HTMLIFrameElement).contentWindow as { plays?: true } | null)?.plays),
        ),
      );

  it('has no news where the story has none', async () => {
    const page = await reading.open({ notes: [post, one, { id: 'gone' }] });
    await alter(page);
    await reading.publish({ notes: [post, one, { id: 'gone' }] });
    await pass(page, 31);
    expect(await text(page, '[role=status].ds-live-news')).toBe('');
  });

  it.each([
    ['above and below', [three, post, one, two]],
    ['by the pinning of another', [{ ...one, pinned: true }, post]],
    ['by the change of another', [post, { ...one, html: '<p>Mended.</p>' }]],
  ])('goes on playing what changed in nothing: news come %s', async (_, notes) => {
    const article = '<p>The article.</p><video></video>';
    const page = await reading.open({ notes: [post, one], article });
    await alter(page);
    expect(await playing(page)).toEqual([true, true]);
    await reading.publish({ notes, article });
    await pass(page, 31);
    await show(page);
    expect(await ids(page)).toEqual(notes.map(({ id }) => id));
    expect(await playing(page)).toEqual([true, true]);
  });
});

describe('telling of news', () => {
  it.each([
    { notes: [three, two, one], said: '2 new updates' },
    { notes: [{ ...one, html: '<p>Other words.</p>' }], said: '1 update changed' },
    { notes: [two, { ...one, withdrawn: true }], said: '1 new update and 1 update changed' },
    {
      notes: [{ ...one, html: '<p>Words of one.</p>\n<img src="/x.png">' }],
      said: '1 update changed',
    },
    { notes: [{ ...one, html: '<p>Made anew.</p>', version: versionOf(one) }], said: '' },
  ])('says "$said", and changes nothing by itself', async ({ notes, said }) => {
    const page = await reading.open({ notes: [one] });
    await page.locator('.ds-byline summary').focus();
    const before = await page.locator('[data-ds-notes]').innerHTML();
    await reading.publish({ notes });
    await pass(page, 31);
    expect(await text(page, '[role=status].ds-live-news')).toBe(said);
    expect(await page.locator('.ds-live-show').isVisible()).toBe(said !== '');
    expect(await page.locator('[data-ds-notes]').innerHTML()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
  });

  it('covers nothing that has the focus', async () => {
    const page = await reading.open({
      notes: [one],
      article: '<p><a href="#x">A link</a></p>'.repeat(60),
    });
    const clear = () =>
      page.evaluate(() => {
        const bars = document.querySelector('.ds-bars')?.getBoundingClientRect();
        const focused = document.activeElement?.getBoundingClientRect();
        // Browsers scroll by whole pixels.
        return focused && bars && focused.bottom < bars.top + 1 && focused.top >= 0;
      });
    const links = page.locator('#published a');
    await links.nth(10).focus();
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      scrollBy(0, (document.activeElement?.getBoundingClientRect().bottom ?? 0) - innerHeight);
    });
    await reading.publish({ notes: [two, one] });
    await pass(page, 31);
    expect(await page.locator('.ds-live-show').isVisible()).toBe(true);
    expect(await clear()).toBe(true);
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await clear()).toBe(true);
    }
  });

  it('can be sent away, and comes back with other news', async () => {
    const page = await reading.open({ notes: [one] });
    await reading.publish({ notes: [two, one] });
    await pass(page, 31);
    const bar = page.locator('ds-live > .ds-bars > .ds-bar');
    await bar.locator('.ds-bar-close').press('Enter');
    expect(await bar.isVisible()).toBe(false);
    await pass(page, 31);
    expect(await bar.isVisible()).toBe(false);
    await reading.publish({ notes: [three, two, one] });
    await pass(page, 46);
    expect(await bar.isVisible()).toBe(true);
    expect(await bar.locator('.ds-bar-text').textContent()).toBe('2 new updates');
  });
});

describe('showing news', () => {
  it('takes new notes in their places, changed and withdrawn ones for the old, and leaves the rest', async () => {
    const page = await reading.open({ notes: [two, one, long] });
    await page.locator('#one').evaluate((note) => (note.dataset['kept'] = ''));
    await reading.publish({
      notes: [
        { ...three, pinned: true },
        { ...two, withdrawn: true, html: '<p>It was withdrawn.</p>' },
        { id: 'between' },
        one,
        long,
      ],
    });
    await pass(page, 31);
    await show(page);
    expect(await ids(page)).toEqual(['three', 'two', 'between', 'one', 'long']);
    expect(await text(page, '#two')).toContain('It was withdrawn.');
    expect(await text(page, '#two')).not.toContain('Words of two');
    expect(await page.locator('#two').getAttribute('data-ds-version')).toBe('withdrawn');
    expect(await page.locator('#one[data-kept]').count()).toBe(1);
    expect(await text(page, '[role=status].ds-live-news')).toBe(
      'Now on this page: 2 new updates and 1 update changed',
    );
  });

  it('honours the order that the reader chose, pinned notes first', async () => {
    const page = await reading.open({ notes: [{ ...long, pinned: true }, two, one] });
    await page.locator('ds-order button').last().click();
    expect(await ids(page)).toEqual(['long', 'one', 'two']);
    await reading.publish({ notes: [{ ...long, pinned: true }, three, two, one] });
    await pass(page, 31);
    await show(page);
    expect(await ids(page)).toEqual(['long', 'one', 'two', 'three']);
  });

  it('takes over every region that differs, and no id twice', async () => {
    const page = await reading.open({
      notes: [one],
      article: '<p>As it was.</p><p id="same">Same.</p>',
    });
    const same = await page.locator('#same').elementHandle();
    await reading.publish({
      notes: [two, one],
      status: 'Updated',
      article: '<p id="two">As amended.</p><p id="same">Same.</p><p id="row">More.</p>',
    });
    await pass(page, 31);
    await show(page);
    expect(await text(page, '[data-ds-live=status]')).toBe('Updated');
    const leads = page.locator('[data-ds-live=key-updates] a');
    const hrefs = await leads.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(['#two', '#one', '#published']);
    expect(await text(page, '#published .ds-prose')).toBe('As amended.Same.More.');
    expect(await same.evaluate((element) => element.isConnected)).toBe(true);
    const all = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
    expect(all).toContain('row');
  });

  it('gives a note its id though the host has it for something else', async () => {
    const page = await reading.open({ notes: [one] });
    await page.evaluate(() => {
      document.body.prepend(Object.assign(document.createElement('nav'), { id: 'two' }));
    });
    await reading.publish({ notes: [two, one] });
    await pass(page, 31);
    await show(page);
    await reading.publish({ notes: [{ ...two, html: '<p>Changed.</p>' }, one] });
    await pass(page, 31);
    await show(page);
    expect(await ids(page)).toEqual(['two', 'one']);
    expect(await text(page, 'article#two .ds-prose')).toBe('Changed.');
  });

  it('moves a note back that is no longer pinned', async () => {
    const page = await reading.open({ notes: [{ ...one, pinned: true }, two] });
    await reading.publish({ notes: [two, one] });
    await pass(page, 31);
    await show(page);
    expect(await ids(page)).toEqual(['two', 'one']);
    await page.locator('ds-order button').last().click();
    expect(await ids(page)).toEqual(['one', 'two']);
  });

  it('gives a story its first notes', async () => {
    const page = await reading.open({ notes: [] });
    await reading.publish({ notes: [two, one] });
    await pass(page, 31);
    await show(page);
    expect(await page.locator('#two').isVisible()).toBe(true);
  });

  it('takes a note that is no longer there off the page', async () => {
    const page = await reading.open({ notes: [two, one] });
    await reading.publish({ notes: [three, one] });
    await pass(page, 31);
    await show(page);
    expect(await ids(page)).toEqual(['three', 'one']);
  });

  it('loads the pictures of notes and wakes their elements', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    reading.server.answers.set('/x.svg', {
      headers: { 'content-type': 'image/svg+xml' },
      body: svg,
    });
    const page = await reading.open({ notes: [one] });
    await reading.publish({ notes: [{ ...two, html: '<img src="/x.svg" alt="X">' }, one] });
    await pass(page, 31);
    await show(page);
    await expect
      .poll(() =>
        page.locator('#two img').evaluate((img) => (img as HTMLImageElement).naturalWidth),
      )
      .toBe(9);
    expect(await page.locator('#two ds-share:defined button').getAttribute('aria-label')).toBe(
      'Share: Title of two',
    );
  });

  it('then leads to the newest by keyboard, with the focus', async () => {
    const page = await reading.open({ notes: [one, long] });
    await reading.publish({ notes: [three, two, one, long] });
    await pass(page, 31);
    await page.locator('.ds-live-show').press('Enter');
    const link = page.locator('ds-live > .ds-bars > .ds-bar > a');
    expect(await link.textContent()).toBe('Go to the newest update');
    expect(await link.evaluate((element) => document.activeElement === element)).toBe(true);
    await link.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('three');
    expect(await page.locator('ds-live .ds-bar').first().isVisible()).toBe(false);
  });

  it('does it again and again', async () => {
    const page = await reading.open({ notes: [one] });
    await reading.publish({ notes: [two, one] });
    await pass(page, 31);
    await show(page);
    await reading.publish({ notes: [three, two, one] });
    await pass(page, 31);
    expect(await text(page, '[role=status].ds-live-news')).toBe('1 new update');
    await show(page);
    expect(await ids(page)).toEqual(['three', 'two', 'one']);
  });

  it('shows five hundred', async () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ id: `note-${500 - at}` }));
    const page = await reading.open({ notes: many });
    await reading.publish({ notes: [two, ...many] });
    await pass(page, 31);
    await show(page);
    expect(await ids(page)).toEqual(['two', ...many.map(({ id }) => id)]);
  });
});

describe('what the reader reads', () => {
  const words = paragraphs(60, 'below');
  const below: TestNote = { id: 'below', html: words };
  const grown = paragraphs(90, 'grown');

  it.each([
    { name: 'notes come above', notes: [three, two, one, below] },
    { name: 'a note above is replaced by a longer one', notes: [{ ...one, html: grown }, below] },
    { name: 'a note above goes', notes: [two, below] },
    {
      name: 'the note itself changes above and below',
      notes: [one, { ...below, html: grown + words + grown }],
    },
    {
      name: 'the note itself changes in other paragraphs',
      notes: [
        three,
        one,
        {
          ...below,
          html: words.replace('below 3<', 'a correction<').replace('below 50<', 'more<'),
        },
      ],
    },
  ])('stays where it is when $name', async ({ notes }) => {
    const page = await reading.open({ notes: [one, below] });
    await reading.publish({ notes, earlier: Array.from({ length: 30 }, (_, at) => `row ${at}`) });
    await pass(page, 31);
    const read = page.locator('#below p', { hasText: /^below 24$/ });
    // The middle lies between this paragraph and the next.
    await read.evaluate((element) => {
      scrollBy(0, element.getBoundingClientRect().bottom + 8 - innerHeight / 2);
    });
    const top = () => read.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await show(page);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
    await drawn(read);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
    expect(await ids(page)).toEqual(notes.map(({ id }) => id));
  });

  it('stays in the article too, where that is amended', async () => {
    const article = paragraphs(80, 'article');
    const page = await reading.open({ notes: [one], article });
    await reading.publish({
      notes: [two, one],
      article: `<h2>A heading</h2>${article.replace('article 9<', 'amended<')}`,
    });
    await pass(page, 31);
    const read = page.locator('#published p', { hasText: /^article 40$/ });
    await read.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    const top = () => read.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await show(page);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
    expect(await text(page, '#published')).toContain('amended');
  });
});
