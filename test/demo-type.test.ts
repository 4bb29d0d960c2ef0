import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from './support/build-site.ts';
import { demo } from './support/built-once.ts';
import { launchChromium } from './support/chromium.ts';
import { layoutShifts } from './support/layout-shifts.ts';
import { hostTree } from './support/tree-host.ts';

const ORIGIN = 'https://cloud-docket.example';
const STORY = `${ORIGIN}/stories/parler-sues-aws/`;
const TELEPHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };

let tree: Map<string, Buffer>;
let browser: Browser;

beforeAll(async () => {
  tree = await readTree((await demo()).dist);
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function withPage(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage(options);
  try {
    await use(page);
  } finally {
    await page.close();
  }
}

/** What a file weighs on its way, in bytes: fonts are compressed as they are. */
const sent = ({ kind, body }: { kind: string; body: Buffer | undefined }) =>
  kind === 'font' ? (body?.length ?? 0) : gzipSync(body ?? '').length;

it('a story of the demo weighs under 52 KB without pictures, its CSS under 12 KB', async () => {
  await withPage(TELEPHONE, async (page) => {
    const answers = await hostTree(page, { tree, origin: ORIGIN });
    await page.goto(STORY, { waitUntil: 'networkidle' });
    // To its end, as what a reader scrolls to may need more letters.
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);

    const loaded = answers.filter(
      ({ kind, path }) => kind !== 'image' && !path.includes('favicon'),
    );
    expect(loaded.filter(({ body }) => !body)).toEqual([]);
    const weigh = (kinds: RegExp) =>
      loaded.filter(({ kind }) => kinds.test(kind)).reduce((sum, it) => sum + sent(it), 0);
    expect(weigh(/^stylesheet$/)).toBeGreaterThan(0);
    expect(weigh(/^stylesheet$/)).toBeLessThan(12_000);
    expect(weigh(/./)).toBeLessThan(52 * 1024);

    const fonts = loaded.filter(({ kind }) => kind === 'font').map(({ path }) => path);
    const named = fonts.map((path) => path.replace(/^.*\/|\.[^/]*$/g, '').replace(/\..*$/, ''));
    // Each once: what is loaded ahead is what the style sheet asks for.
    expect(named.toSorted()).toEqual([
      'story-sans-facts-core',
      'story-serif-headline-core',
      'story-serif-text-core',
    ]);
  });
});

describe('while fonts are on their way', () => {
  it('a story stands in fonts of the reader’s, and nothing moves when ours come', async () => {
    await withPage(TELEPHONE, async (page) => {
      const { promise: awaited, resolve: release } = Promise.withResolvers<undefined>();
      await hostTree(page, { tree, origin: ORIGIN }, async (kind) => {
        if (kind === 'font') await awaited;
      });
      await page.goto(STORY, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
      const width = () =>
        page.evaluate(() => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector('h1') ?? document.body);
          return Math.max(...[...range.getClientRects()].map((line) => line.width));
        });
      const before = await width();
      const lines = await textLines(page);
      release(undefined);
      await page.evaluate(() => document.fonts.ready);
      expect(await width()).not.toBe(before);
      expect(await textLines(page)).toEqual(lines);
      expect((await layoutShifts(page)).total).toBeLessThan(0.001);
    });
  });
});

describe('a story on paper', () => {
  it('has all of its text in black on white, nothing to press, and where its links lead', async () => {
    await withPage({ colorScheme: 'dark', reducedMotion: 'reduce' }, async (page) => {
      await hostTree(page, { tree, origin: ORIGIN });
      await page.goto(STORY);
      await page.evaluate(() => {
        document.querySelector('.ds-prose')?.insertAdjacentHTML(
          'beforeend',
          `<p id="links"><a href="https://a.example/b?c=d">one</a> <a href="#published">two</a>
          <a href="/e/" data-ds-address="https://f.example/e/">three</a>
          <a href="https://g.example/" data-ds-address="">https://g.example/</a></p>
          <details><summary>More</summary><p id="folded">Folded</p></details>
          <button>Press</button>`,
        );
        document
          .querySelector('.ds-sheet-link a')
          ?.setAttribute('data-ds-address', 'https://f.example/g/');
      });
      // What browsers draw themselves, such as scroll bars, goes by the scheme.
      const schemes = () =>
        page.evaluate(() =>
          ['html', '.ds-story', '.ds-sheet'].map((selector) => {
            const part = document.querySelector(selector);
            return part && getComputedStyle(part).colorScheme;
          }),
        );
      expect(await schemes()).toEqual(['light dark', 'light dark', 'light dark']);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await schemes()).toEqual(['light', 'light', 'light']);
      // In a publisher's layout the page around it may be dark on paper too.
      await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
      expect(await schemes()).toEqual(['dark', 'light', 'light']);
      const seen = await page.evaluate(() => {
        const styles = (selector: string, pseudo?: string) =>
          [...document.querySelectorAll(selector)].map((it) => getComputedStyle(it, pseudo));
        return {
          addresses: styles('#links a, .ds-sheet-link a', '::after').map(({ content }) => content),
          paper: styles('body, .ds-sheet').map((it) => it.backgroundColor),
          ink: styles('h1, .ds-prose p').map(({ color }) => color),
          hidden: [
            '.ds-skip',
            '.ds-follow',
            '.ds-footer',
            'button',
            'summary',
            '.ds-topics',
          ].filter((it) => document.querySelector(it)?.checkVisibility()),
          folded: document.querySelector('#folded')?.checkVisibility(),
          permalinks: styles('.ds-sheet-link').map(({ display }) => display !== 'none'),
        };
      });
      expect(seen.addresses.slice(0, 5)).toEqual([
        '" (https://a.example/b?c=d)"',
        'none',
        '" (https://f.example/e/)"',
        'none',
        '"https://f.example/g/"',
      ]);
      expect(new Set(seen.paper)).toEqual(new Set(['rgb(255, 255, 255)']));
      expect(new Set(seen.ink)).toEqual(new Set(['rgb(0, 0, 0)']));
      expect(seen.hidden).toEqual([]);
      expect(seen.folded).toBe(true);
      expect(seen.permalinks).toEqual([true, true, true]);
    });
  });
});

describe('a story in another script', () => {
  const styled = async (page: Page, lang: string, dir: string) => {
    await page.goto(STORY);
    return page.evaluate(
      ([lang = '', dir = '']) => {
        const { documentElement: root } = document;
        Object.assign(root, { lang, dir });
        document.querySelector('.ds-prose')?.insertAdjacentHTML(
          'beforeend',
          `<blockquote id="quote"><p>A <em id="em">b</em></p></blockquote>
          <p id="passage" lang="en" dir="ltr">A <em>b</em></p>`,
        );
        const of = (selector: string) =>
          getComputedStyle(document.querySelector(selector) ?? document.body);
        const leading = (it: CSSStyleDeclaration) =>
          Number((parseFloat(it.lineHeight) / parseFloat(it.fontSize)).toFixed(2));
        return {
          headline: [of('h1').letterSpacing, of('h1').wordBreak, leading(of('h1'))],
          slants: ['#quote p', '#em', '#passage', '#passage em'].map((it) => of(it).fontStyle),
          marks: of('#em').textEmphasisStyle,
          leadings: [leading(of('#quote p')), leading(of('#passage'))],
          first: of('h1').fontFamily.split(', ').slice(0, 2),
        };
      },
      [lang, dir],
    );
  };

  it('has the leading, the fonts and the emphasis of that script, Latin passages their own', async () => {
    await withPage({}, async (page) => {
      await hostTree(page, { tree, origin: ORIGIN });
      expect(await styled(page, 'ar', 'rtl')).toEqual({
        headline: ['normal', 'normal', 1.3],
        slants: ['normal', 'normal', 'normal', 'italic'],
        marks: 'none',
        leadings: [1.75, 1.58],
        first: ['"Story Serif Letters"', '"Noto Naskh Arabic"'],
      });
      expect(await styled(page, 'ja', 'ltr')).toEqual({
        headline: ['normal', 'auto-phrase', 1.22],
        slants: ['normal', 'normal', 'normal', 'italic'],
        marks: 'sesame',
        leadings: [1.85, 1.58],
        first: ['"Story Serif Letters"', '"Hiragino Mincho ProN"'],
      });
      expect(await styled(page, 'zh-Hant-TW', 'ltr')).toMatchObject({
        slants: ['normal', 'normal', 'normal', 'italic'],
        marks: 'dot',
        first: ['"Story Serif Letters"', '"Songti TC"'],
      });
      expect(await styled(page, 'fr', 'ltr')).toMatchObject({
        slants: ['italic', 'italic', 'normal', 'italic'],
        leadings: [1.58, 1.58],
        first: ['"Story Serif"', '"Story Serif Georgia"'],
      });
    });
  });
});

/** The heights of what is in a reader's first sight. */
function textLines(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.ds-masthead, .ds-status, h1, .ds-deck, .ds-byline')].map(
      (element) => Math.round(element.getBoundingClientRect().height),
    ),
  );
}
