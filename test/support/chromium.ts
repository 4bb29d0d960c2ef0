import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import { PATIENCE } from './patience.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing that the browser does of its own accord reaches the network. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium: the one at CHROMIUM, else an installed one, else the one that comes
 * inside a package, which is built for Linux. Elsewhere Playwright knows where Chrome is.
 *
 * @param more Arguments beside those that keep it quiet.
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const installed = process.env['CHROMIUM'] ?? PLACES.find((path) => existsSync(path));
  const which =
    installed === undefined && process.platform !== 'linux'
      ? { channel: 'chrome' }
      : { executablePath: installed ?? (await sparticuz.executablePath()) };
  const args = [...QUIET, ...more];
  const browser = await chromium.launch({ ...which, args, timeout: PATIENCE });
  return browser.on('context', (context) => {
    context.setDefaultTimeout(PATIENCE);
  });
}
