import { extname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFixture, mustBuild, readTree } from './support/build-site.ts';
import { launchChromium } from './support/chromium.ts';
import { edit, OUTAGE, stack } from './support/newsroom.ts';
import { pageWeight } from './support/page-weight.ts';
import { readPage, readText } from './support/read-page.ts';
import { startStoryServer, type StoryServer } from './support/story-server.ts';

/** A built site's developing story in a browser, as its readers have it: with a policy against injected code. */
type Tree = Map<string, Buffer>;

const STORY = '/stories/outage/';
const PAGE = 'stories/outage/index.html';
const UPDATE = 'stories/outage/update-2021-01-22/index.html';
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

let first: Tree;
let second: Tree;
let server: StoryServer;
let browser: Browser;

beforeAll(async () => {
  const site = await copyFixture('newsroom', 'reading');
  await edit(site, 'astro.config.mjs', (config) =>
    config
      .replace('developingStory({', 'developingStory({ settleAfter: 100_000, cards: false,')
      .replace('site:', 'security: { csp: true },\n  site:'),
  );
  // Astro writes another style than the one whose hash is in the policy.
  await edit(site, 'src/components/Pull.astro', (pull) => pull.replace(/<style>[^]*<\/style>/, ''));
  await mustBuild(site);
  first = await readTree(site.dist);
  await edit(site, OUTAGE, (story) =>
    stack(
      story,
      '<EditorsNote date="2021-02-18" headline="All clear">\n\nIt is over. ![Another chart](./chart.jpg)\n\n</EditorsNote>',
    )
      .replace('The power is back,', 'The power has been back since noon,')
      .replace('Everything did.', 'Nearly everything did.'),
  );
  await mustBuild(site);
  second = await readTree(site.dist);
  server = await startStoryServer();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

function serve(tree: Tree, edition: string): void {
  for (const [path, body] of tree) {
    const headers = { 'content-type': TYPES[extname(path)] ?? 'text/plain', etag: `"${edition}"` };
    server.answers.set(`/${path.replace(/index\.html$/, '')}`, { headers, body });
  }
}

/** What the page complains of, with what its policy forbids. */
async function complaints(page: Page): Promise<string[]> {
  const heard: string[] = [];
  page.on('pageerror', ({ message }) => heard.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) {
      heard.push(`${message.text()} ${message.location().url}`);
    }
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`${violatedDirective}: ${blockedURI}`);
    });
  });
  return heard;
}

describe('the elements of a story', () => {
  it('are less than 4,864 bytes, all four together', () => {
    const story = readPage(first, PAGE);
    for (const name of ['live', 'unread', 'share', 'order']) {
      expect(story.all(`ds-${name}`)).not.toHaveLength(0);
    }
    // What Astro puts into the page itself is counted with the rest.
    const html = readText(first, PAGE);
    const inline = [...html.matchAll(/<script type="module">[^]*?<\/script>/g)];
    expect(inline.filter(([script]) => !script.includes('dataset.pull'))).toEqual([]);
    const { js } = pageWeight(first, PAGE);
    expect(js).toBeGreaterThan(1_000);
    expect(js).toBeLessThan(4_864);
    // Nor does what they load load more.
    const scripts = [...first].filter(([path]) => path.endsWith('.js'));
    expect(
      scripts.map(([, code]) => code.toString()).filter((code) => /\bimport\b/.test(code)),
    ).toEqual([]);
  });

  it('cost few bytes for each note more', () => {
    const html = readText(first, PAGE);
    const [button = ''] =
      /<ds-share (?:(?!<ds-share)[^])*?<button class="ds-button">\s*Share\s*<\/button>\s*<\/ds-share>/.exec(
        html,
      ) ?? [];
    expect(button).not.toBe('');
    expect(button.length).toBeLessThan(320);
  });

  it('take over what was published, within the policy of the site', async () => {
    serve(first, 'first');
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const heard = await complaints(page);
    await page.clock.install();
    await page.goto(server.origin + STORY);
    expect(await page.content()).toContain('http-equiv="content-security-policy"');
    serve(second, 'second');
    await page.clock.runFor(31_000);
    const bar = page.locator('ds-live .ds-bar').first();
    await bar.waitFor({ state: 'visible' });
    expect(await bar.locator('.ds-bar-text').textContent()).toBe(
      '1 new update and 1 update changed',
    );
    const read = page.locator('#what-failed');
    await read.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    const top = () => read.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.locator('.ds-live-show').click();
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);

    // The page is now what a reader gets who opens it.
    const words = (of: Page) =>
      of.locator('.ds-story').evaluate((story) => {
        const copy = story.cloneNode(true) as Element;
        for (const own of copy.querySelectorAll('.ds-bars, .ds-mark, [role=status], script'))
          own.remove();
        return copy.textContent.replace(/\s+/g, ' ');
      });
    const fresh = await browser.newPage();
    await fresh.goto(server.origin + STORY);
    expect(await words(page)).toBe(await words(fresh));
    expect(await words(page)).toContain('Nearly everything did.');
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);

    await page.locator('#update-2021-02-18 img').evaluate(async (img) => {
      img.scrollIntoView();
      await (img as HTMLImageElement).decode();
    });
    expect(await page.locator('.ds-mark').allTextContents()).toEqual(['New']);
    await page.getByRole('button', { name: 'Oldest first' }).click();
    await page
      .locator('#update-2021-02-18')
      .getByRole('button', { name: /^Share/ })
      .click();
    await page.locator('#update-2021-02-18 .ds-share-list').waitFor({ state: 'visible' });
    expect(heard).toEqual([]);
    await fresh.close();
    await page.close();
  });

  it.each([320, 1280])(
    'has nothing too small for a finger, nor too wide, at %i px',
    async (width) => {
      serve(first, 'first');
      const page = await browser.newPage({ viewport: { width, height: 700 } });
      await page.goto(server.origin + STORY);
      await page.locator('ds-order:defined').waitFor();
      await page.locator('.ds-story-head summary').evaluate((summary) => {
        (summary.parentElement as HTMLDetailsElement).open = true;
      });
      const small = await page
        .locator('ds-live, ds-order, ds-share')
        .locator('button, summary, a')
        .evaluateAll((all) =>
          all
            .filter((target) => target.checkVisibility())
            .map((target) => ({
              text: target.textContent.trim(),
              box: target.getBoundingClientRect(),
            }))
            .filter(({ box }) => box.height < 24 || box.width < 24)
            .map(({ text }) => text),
        );
      expect(small).toEqual([]);
      const { scrollWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(width);
      await page.close();
    },
  );
});

describe('a new sheet', () => {
  it.each([
    ['no-preference', 'ds-slide'],
    ['reduce', 'none'],
  ] as const)('moves where the reader’s wish is %s: %s', async (reducedMotion, name) => {
    serve(first, 'first');
    const page = await browser.newPage({ reducedMotion });
    await page.goto(server.origin + STORY);
    const seen = await page
      .locator('article')
      .first()
      .evaluate((sheet) => {
        sheet.classList.add('ds-new');
        return getComputedStyle(sheet).animationName;
      });
    expect(seen).toBe(name);
    await page.close();
  });
});

describe('the order of the stack', () => {
  it('shows where a reader’s own colors are in force', async () => {
    serve(first, 'first');
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.goto(server.origin + STORY);
    const grounds = await page
      .locator('.ds-order button')
      .evaluateAll((all) => all.map((button) => getComputedStyle(button).backgroundColor));
    expect(new Set(grounds).size).toBe(2);
    await page.close();
  });
});

describe('without a script', () => {
  it('a story offers nothing that does nothing, and links that share', async () => {
    serve(first, 'first');
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(server.origin + STORY);
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('.ds-bar:visible').count()).toBe(0);
    await page.locator('.ds-story-head summary').click();
    const links = page.locator('.ds-share-list a');
    expect(await links.allTextContents()).toEqual([
      'Bluesky',
      'Facebook',
      'LinkedIn',
      'Mastodon',
      'WhatsApp',
      'X',
      'Email',
    ]);
    const hrefs = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    for (const href of hrefs) {
      expect(href).toContain(encodeURIComponent('https://news.example/stories/outage/'));
    }
    expect(
      new Set(
        await links.evaluateAll((all) =>
          all.map(
            (link) => `${link.getAttribute('rel') ?? ''} ${link.getAttribute('target') ?? ''}`,
          ),
        ),
      ),
    ).toEqual(new Set(['noopener nofollow ']));
    await page.close();
  });

  it('an update can be shared', () => {
    const update = readPage(first, UPDATE);
    const links = update.attrs('.ds-share-list a', 'href');
    expect(links).not.toHaveLength(0);
    for (const href of links) {
      expect(href).toContain(
        encodeURIComponent('https://news.example/stories/outage/update-2021-01-22/'),
      );
    }
    expect(update.all('ds-live')).toEqual([]);
  });
});

describe('printed', () => {
  it('a story shows none of it', async () => {
    serve(first, 'first');
    const page = await browser.newPage();
    await page.goto(server.origin + STORY);
    await page.evaluate(() => {
      for (const bars of document.querySelectorAll<HTMLElement>('.ds-bars')) bars.showPopover();
    });
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.ds-live, .ds-bars, .ds-order, .ds-share')
        .locator('visible=true')
        .count(),
    ).toBe(0);
    await page.close();
  });
});
