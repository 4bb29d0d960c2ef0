import axe, { type NodeResult, type Result } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast } from '../../packages/cards/src/designs/contrast.ts';
import { launchChromium } from '../support/chromium.ts';
import { openTab, show } from './support/browse.ts';
import { pageNamed, PAGES } from './support/pages.ts';
import { textColours } from './support/text-contrast.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await launchChromium();
  // Colours that change by and by would be looked at on their way.
  tab = await openTab(browser, 1280, { reducedMotion: 'reduce' });
});

afterAll(() => browser.close());

async function examine(tab: Page): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axe.source);
  const { violations, incomplete } = await tab.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations', 'incomplete'],
      }),
    TAGS,
  );
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => tell(id, node))),
    ...(await paleTexts(tab, incomplete)),
  ];
}

/** One line an element: the rule, where, and why. */
function tell(id: string, { target, any, all, none }: NodeResult): string {
  const [why] = [...any, ...all, ...none];
  return `${id}: ${target.join(' ')}: ${why?.message ?? ''}`;
}

/**
 * Texts too pale among those of which axe can't tell: it sees a shade at a sheet's edge, or a
 * cell that is scrolled out of sight, and leaves them to be looked at.
 */
async function paleTexts(tab: Page, incomplete: readonly Result[]): Promise<string[]> {
  const nodes = incomplete.find(({ id }) => id === 'color-contrast')?.nodes ?? [];
  const pale: string[] = [];
  for (const { target } of nodes) {
    const selector = target.join(' ');
    const { text, ground, large } = await tab.evaluate(textColours, selector);
    const ratio = ground === undefined ? 1 : contrast(text, ground);
    if (ratio < (large ? 3 : 4.5)) pale.push(`${selector}: ${text} on ${ground ?? 'a picture'}`);
  }
  return pale;
}

describe.each(PAGES)('$name', (page) => {
  beforeAll(() => show(tab, page));

  it.each([
    ['light', 320],
    ['light', 1280],
    // Colours alone are others in the dark.
    ['dark', 1280],
  ] as const)(
    'keeps to WCAG 2.2 AA and to good practice, %s and %i wide',
    async (colorScheme, width) => {
      await tab.setViewportSize({ width, height: 800 });
      await tab.emulateMedia({ colorScheme });
      expect(await examine(tab)).toEqual([]);
    },
  );
});

it('the shade that one sheet throws on the next ends above its words', async () => {
  const tab = await openTab(browser, 320);
  await show(tab, pageNamed('story'));
  const room = await tab.evaluate(() =>
    [...document.querySelectorAll('.ds-sheet')].map((sheet) => {
      const { top, height } = getComputedStyle(sheet, '::before');
      const shade = height === 'auto' ? 0 : Number.parseFloat(top) + Number.parseFloat(height);
      return Number.parseFloat(getComputedStyle(sheet).paddingTop) - shade;
    }),
  );
  expect(room.length).toBeGreaterThan(5);
  expect(Math.min(...room)).toBeGreaterThanOrEqual(0);
  await tab.close();
});

it('faults are seen', async () => {
  const tab = await openTab(browser, 320);
  await tab.setContent(
    '<html lang="en"><title>Faults</title><main><h1>Faults</h1><img src="data:,"><p style="color:#bbb;background:#fff">Pale</p><p class="veiled">Veiled</p></main><style>.veiled{position:relative;color:#bbb;background:#fff}.veiled::after{content:"";position:absolute;inset:0;background:#0001}</style></html>',
  );
  const problems = (await examine(tab)).join('\n');
  expect(problems).toContain('image-alt');
  expect(problems).toContain('color-contrast');
  expect(problems).toContain('.veiled: #bbbbbb on #ffffff');
  await tab.close();
});
