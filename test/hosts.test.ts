import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFixture, copyFixture, mustBuild, readTree } from './support/build-site.ts';
import { newsroom } from './support/built-once.ts';
import { launchChromium } from './support/chromium.ts';
import type { Tree } from './support/find-file.ts';
import { feedsOf, metaContent } from './support/page-head.ts';
import { readPage } from './support/read-page.ts';
import { HOST_STYLES, PROSE } from './support/host-styles.ts';
import { changedLooks, looksOf } from './support/looks.ts';
import { hostTree } from './support/tree-host.ts';

/** Our pages in a layout of the publisher's, and our components on a page of theirs. */
const ORIGIN = 'https://news.example';
const PAGES = {
  'a story': '/stories/outage/',
  'a story of all that Markdown has': '/stories/method/',
  'an update': '/stories/outage/update-2021-02-16-1405/',
  'the index': '/stories/',
  'a page of their own': '/home/',
};

/** What is looked at in windows of each width. */
const SCHEMES = { 320: 'light', 390: 'dark', 1280: 'light' } as const;

let hosted: Tree;
let output: string;
let browser: Browser;

beforeAll(async () => {
  const site = await copyFixture('newsroom', 'hosts');
  await addFixture(site, 'hosts');
  ({ output } = await mustBuild(site));
  hosted = await readTree(site.dist);
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('a layout with a head component of its own', () => {
  it('says everything once, and keeps what only we know', () => {
    const paths = [...hosted.keys()].filter((path) =>
      /^(?:stories|topics|authors)\/.*html$/.test(path),
    );
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      const head = readPage(hosted, path);
      for (const once of [
        'head > title',
        'link[rel="canonical"]',
        'meta[name="description"]',
        'meta[property="og:image"]',
        'meta[name="robots"]',
      ]) {
        expect(head.all(once), `${once} of ${path}`).toHaveLength(1);
      }
      expect(metaContent(head, 'og:image')).toMatch(/^https:\/\/news\.example\/cards\//);
      expect(feedsOf(head)).not.toEqual([]);
    }
    expect(output).not.toContain('more than one');
  });
});

async function open(tree: Tree, path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await hostTree(page, { tree, origin: ORIGIN });
  await page.goto(ORIGIN + path);
  return page;
}

/** Gives a page a style sheet of the site's, in the place of the last, before ours or after them. */
function setStyles(page: Page, css: string, where: 'before' | 'after'): Promise<void> {
  return page.evaluate(
    ([text, place]) => {
      const style = document.querySelector('[data-host]') ?? document.createElement('style');
      style.setAttribute('data-host', '');
      style.textContent = text;
      document.head[place === 'before' ? 'prepend' : 'append'](style);
    },
    [css, where] as const,
  );
}

/** Has a page's main part fill the window whatever the site's styles are, and all that folds open. */
function spread(page: Page): Promise<void> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    main?.setAttribute(
      'style',
      'position: absolute; inset: 8rem 0 auto; width: auto; max-width: none; margin: 0; padding: 0 20px',
    );
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Pico gives an open `<summary>` its own colour and space, by rules that weigh as much as classes do. */
const isPicos = (change: string) => /^summary\.\S* (?:color|margin-bottom)/.test(change);

describe.each(Object.entries(PAGES))('%s', (_, path) => {
  it.each([320, 390, 1280] as const)(
    'looks the same on every site, %i pixels wide',
    async (width) => {
      const page = await open(hosted, path, width);
      await spread(page);
      const scheme = SCHEMES[width];
      await page.emulateMedia({ colorScheme: scheme });
      const plain = await looksOf(page);
      expect(plain.length).toBeGreaterThan(40);
      for (const [host, css] of Object.entries(HOST_STYLES)) {
        // Which of the two comes first is for bundlers to decide.
        await setStyles(page, css, scheme === 'light' ? 'before' : 'after');
        const changed = changedLooks(plain, await looksOf(page));
        const ours = host === 'Pico' ? changed.filter((it) => !isPicos(it)) : changed;
        expect(ours, `${host}, ${scheme}`).toEqual([]);
      }
      await page.close();
    },
  );

  it.each([320, 390, 1280])('is no wider than a window of %i pixels', async (width) => {
    const page = await open(hosted, path, width);
    for (const [host, css] of Object.entries(HOST_STYLES)) {
      await setStyles(page, css, 'after');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, host).toBe(width);
    }
    await page.close();
  });
});

it('in our own layout they look as in a plain one', async () => {
  const own = await readTree((await newsroom()).dist);
  for (const path of [PAGES['a story'], PAGES['an update']]) {
    const pages = [await open(own, path), await open(hosted, path)];
    const [ours = [], theirs = []] = await Promise.all(
      pages.map(async (page) => {
        await spread(page);
        return looksOf(page);
      }),
    );
    expect(changedLooks(ours, theirs)).toEqual([]);
    await Promise.all(pages.map((page) => page.close()));
  }
});

describe('what a site says with classes, after our styles', () => {
  /** What a page of Markdown differs in, in an element of the site's that has a class. */
  const changedIn = async (inside: 'main' | 'main > div', name: string, css: string) => {
    const page = await open(hosted, PAGES['a story of all that Markdown has']);
    await spread(page);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const within = document.createElement('div');
      within.append(...(main?.childNodes ?? []));
      main?.append(within);
    });
    const plain = await looksOf(page);
    await page.locator('main').evaluate((main) => {
      main.classList.add('prose', 'content');
    });
    await page.locator(inside).evaluate((it, added) => {
      it.classList.add(added);
    }, name);
    await setStyles(page, css, 'after');
    const changed = changedLooks(plain, await looksOf(page));
    await page.close();
    return changed;
  };

  it.each([
    ['Tailwind’s prose where it is excepted', 'not-prose', PROSE],
    [
      'what weighs nothing',
      'text',
      ':where(.content) p, :where(a:hover, .text a) { color: green; margin: 40px }',
    ],
    [
      'where elements stand',
      'text',
      'article > p + p, main div article p ~ p, html > body > main ul > li + li { color: green; margin: 40px; text-indent: 2em }',
    ],
  ])('is kept out by %s', async (_, name, css) => {
    expect(await changedIn('main > div', name, css)).toEqual([]);
  });

  it('goes, for what it names and for nothing else', async () => {
    const css = '.content p { color: rgb(1, 2, 3) } .content h2 { font-size: 50px }';
    const changed = await changedIn('main', 'content', css);
    expect(changed).not.toEqual([]);
    const named =
      /^(?:h2|time)\b.* (?:font-size|line-height|letter-spacing):| (?:color|text-decoration-color): rgb\(1, 2, 3\)/;
    expect(changed.filter((it) => !named.test(it))).toEqual([]);
  });

  it('goes while a link is pointed at, and only then', async () => {
    const page = await open(hosted, PAGES['a story']);
    await setStyles(page, 'a:hover { color: rgb(1, 2, 3) }', 'after');
    const link = page.locator('.ds-author').first();
    const colour = () => link.evaluate((it) => getComputedStyle(it).color);
    expect(await colour()).not.toBe('rgb(1, 2, 3)');
    await link.hover();
    await expect.poll(colour).toBe('rgb(1, 2, 3)');
    await page.close();
  });
});

describe.each(['before', 'after'] as const)('what a site says %s our styles', (where) => {
  const RULES = {
    '.ds-title': 'font-size: 31px; line-height: 37px',
    '.ds-sheet': 'background-color: rgb(1, 2, 3); padding-top: 41px',
    '.ds-sheet-title': 'color: rgb(4, 5, 6)',
    '.ds-button': 'font-weight: 800; text-transform: uppercase',
    '.ds-prose p': 'margin-top: 43px',
    '.ds-key-row a': 'font-weight: 300',
    '.ds-bar-close': 'border-top-width: 3px; border-top-style: solid',
    '.ds-order-choice': 'column-gap: 47px',
  };

  it('of our classes, goes', async () => {
    const page = await open(hosted, PAGES['a story']);
    const css = Object.entries(RULES).map(([selector, rule]) => `${selector} { ${rule} }`);
    await setStyles(page, css.join('\n'), where);
    for (const [selector, rule] of Object.entries(RULES)) {
      for (const [property = '', value] of rule.split('; ').map((it) => it.split(': '))) {
        const got = await page
          .locator(selector)
          .first()
          .evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property);
        expect(got, `${selector} ${property}`).toBe(value);
      }
    }
    await page.close();
  });

  it.each([
    ['', ':root { --ds-accent: rgb(1, 2, 3); --ds-size-display: 33px; --ds-hang: 2px; }'],
    ['in a layer', '@layer theme { :root { --ds-accent: rgb(1, 2, 3); --ds-size-display: 33px } }'],
    ['of all elements', 'html { --ds-accent: rgb(1, 2, 3); --ds-size-display: 33px }'],
  ])('of our tokens, goes %s', async (_, css) => {
    const page = await open(hosted, PAGES['a story']);
    await setStyles(page, css, where);
    const [edge, title] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.ds-tone-update.ds-sheet') ?? document.body)
        .borderTopColor,
      getComputedStyle(document.querySelector('.ds-title') ?? document.body).fontSize,
    ]);
    expect([edge, title]).toEqual(['rgb(1, 2, 3)', '33px']);
    await page.close();
  });
});

describe('frames of Expressive Code', () => {
  /** Starlight’s, where the properties are missing that its own pages have. */
  const SHEET = `@layer starlight.components {
    :root { --ec-codeBg: #f6f7f9; --ec-codeFg: #212121; --ec-frm-edBg: var(--sl-color-gray-7); }
    .expressive-code .frame { --code-background: var(--ec-frm-edBg); }
    .expressive-code pre { padding: 0; }
    .expressive-code .frame pre { background: var(--code-background); }
    .ec-line :where(span[style^='--']) { color: var(--1, inherit); }
  }`;
  const colours = (page: Page) =>
    page.evaluate(() => {
      const [frame, word] = ['.frame pre', '.ec-line span'].map((part) =>
        getComputedStyle(document.querySelector(part) ?? document.body),
      );
      return [frame?.backgroundColor, word?.color, frame?.paddingTop];
    });

  it('have colours where their style sheet is missing, and no button that does nothing', async () => {
    const page = await open(hosted, '/stories/command/');
    expect(await colours(page)).toEqual(['rgb(35, 38, 47)', 'rgb(130, 170, 255)', '16px']);
    expect(await page.locator('.copy').isVisible()).toBe(false);
    await page.close();
  });

  it('have their own where properties of the site are missing', async () => {
    const page = await open(hosted, '/stories/command/');
    await page.evaluate((css) => {
      const sheet = document.createElement('style');
      sheet.textContent = css;
      document.querySelector('.expressive-code')?.prepend(sheet);
    }, SHEET);
    expect(await colours(page)).toEqual(['rgb(246, 247, 249)', 'rgb(111, 66, 193)', '0px']);
    expect(await page.locator('.copy').isVisible()).toBe(true);
    await page.close();
  });
});

it('a picture keeps its proportions before it is loaded', async () => {
  const page = await open(hosted, PAGES['a story of all that Markdown has']);
  await setStyles(page, HOST_STYLES['Tailwind 3'] ?? '', 'after');
  const ratios = await page
    .locator('.ds-prose img')
    .evaluateAll((all) => all.map((it) => getComputedStyle(it).aspectRatio));
  expect(ratios.length).toBeGreaterThan(0);
  for (const ratio of ratios) expect(ratio).toMatch(/^auto \d+ \/ \d+$/);
  await page.close();
});

it('a button does not send a form that a page of theirs is in', async () => {
  const page = await open(hosted, PAGES['a story']);
  const types = () =>
    page.locator('ds-order button').evaluateAll((all) => all.map((it) => it.getAttribute('type')));
  expect(await types()).toEqual([null, null]);
  await page.evaluate(() => {
    const form = document.createElement('form');
    document.body.append(form);
    form.append(document.querySelector('main') ?? '');
  });
  expect(await types()).toEqual(['button', 'button']);
  await page.close();
});
