import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from 'lighthouse';
import { fromHtml } from 'hast-util-from-html';
import { copyDemo, mustBuild } from '../test/support/build-site.ts';
import { openLighthouse } from '../test/reading/support/lighthouse.ts';
import { packTexts, serveSite } from '../test/reading/support/serve-site.ts';

/**
 * What Lighthouse says of the demo's pages on a slow telephone, each beside a bare page of the same
 * words, which shows what this machine gives to a page that loads nothing.
 */
const RUNS = 3;
const PAGES = ['stories/parler-sues-aws', 'stories', 'stories/parler-sues-aws/update-2021-01-22'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const AUDITS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
};

const bare = await mkdtemp(join(tmpdir(), 'bare-pages-'));
const demo = await copyDemo('bench-lighthouse');
await mustBuild(demo);
for (const page of PAGES) {
  const html = await readFile(join(demo.dist, page, 'index.html'), 'utf8');
  await writeFile(join(bare, bareName(page)), barePage(html));
}
await packTexts(demo.dist);
await packTexts(bare);
const sites = { demo: await serveSite(demo.dist), bare: await serveSite(bare) };
const lighthouse = await openLighthouse();
try {
  for (const page of PAGES) {
    await tell(`/${page}/`, `${sites.demo.origin}/${page}/`);
    await tell('  the same words, bare', `${sites.bare.origin}/${bareName(page)}`);
  }
} finally {
  await lighthouse.close();
  await Promise.all([sites.demo.stop(), sites.bare.stop()]);
  await rm(bare, { recursive: true });
}

/** Looks a few times and tells the run whose performance is in the middle. */
async function tell(name: string, address: string): Promise<void> {
  const results: Result[] = [];
  for (let run = 0; run < RUNS; run += 1) results.push(await lighthouse.look(address));
  const score = ({ categories }: Result, id: string) => (categories[id]?.score ?? 0) * 100;
  results.sort((a, b) => score(a, 'performance') - score(b, 'performance'));
  const middle = results[Math.floor(RUNS / 2)];
  if (!middle) throw new Error('No run ended.');
  const scores = CATEGORIES.map((id) => `${id} ${score(middle, id).toFixed(0)}`);
  const audits = Object.entries(AUDITS).map(
    ([short, id]) => `${short} ${middle.audits[id]?.displayValue ?? '?'}`,
  );
  process.stdout.write(`${name}\n    ${scores.join(', ')}\n    ${audits.join(', ')}\n`);
}

function bareName(page: string): string {
  return `${page.replaceAll('/', '-')}.html`;
}

/** A page of the same words and nothing else: no style, no script, no picture, no font. */
function barePage(html: string): string {
  const words: string[] = [];
  collect(fromHtml(html), words);
  const [title = ''] = words;
  const paragraphs = words.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body>${paragraphs}</body></html>`;
}

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  children?: Node[];
}

/** The texts of a tree, in their order, ready to stand in HTML. */
function collect({ type, tagName, value, children }: Node, words: string[]): void {
  if (tagName === 'style' || tagName === 'script') return;
  const text = type === 'text' ? value?.trim() : undefined;
  if (text) words.push(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  for (const child of children ?? []) collect(child, words);
}
