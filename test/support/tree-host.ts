import { extname } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { findFile, type Tree } from './find-file.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** What a page asked for and was given, or not. */
export interface Answer {
  /** From the host's root. */
  path: string;
  /** As browsers sort what they ask for: `document`, `stylesheet`, `script`, `font`, `image` … */
  kind: string;
  /** `undefined` where the site has no such file. */
  body: Buffer | undefined;
}

/**
 * Answers a page's requests to a host with the files of a built site, as a static host does.
 *
 * @param before Awaited before each answer.
 * @returns What was asked for so far, in this order; it grows.
 */
export async function hostTree(
  page: Page,
  { tree, origin }: { tree: Tree; origin: string },
  before: (kind: string) => Promise<void> = () => Promise.resolve(),
): Promise<Answer[]> {
  const answers: Answer[] = [];
  await page.route(`${origin}/**`, async (route: Route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname;
    const file = findFile(tree, path);
    const body = file === undefined ? undefined : tree.get(file);
    const kind = request.resourceType();
    answers.push({ path, kind, body });
    await before(kind);
    if (file === undefined || !body) await route.fulfill({ status: 404 });
    else await route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'text/plain' });
  });
  return answers;
}
