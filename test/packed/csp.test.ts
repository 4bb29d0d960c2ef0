import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mustBuild } from '../support/build-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { startPreview, type DevServer } from '../support/dev-server.ts';
import { askedHosts, type InstalledSite } from './support/create-site.ts';
import { installSite } from './support/install-site.ts';

/** A site with a content security policy, in a browser. */
let site: InstalledSite;
let server: DevServer;
let browser: Browser;

beforeAll(async () => {
  site = await installSite('csp');
  await mustBuild(site);
  server = await startPreview(site);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

it.each(['/stories/', '/stories/harbour/', '/stories/harbour/update-2026-02-16-1405/'])(
  '%s does nothing that its policy forbids, and has its styles, logo and accent',
  async (path) => {
    expect(await server.see(path, '<html')).toContain('http-equiv="content-security-policy"');
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      // Browsers ask for an icon that the site doesn't have.
      const { url } = message.location();
      if (message.type() === 'error' && !url.endsWith('/favicon.ico')) {
        complaints.push(`${message.text()} ${url}`);
      }
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`${event.violatedDirective}: ${event.blockedURI}`);
      });
    });
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    const { family, font, accent, logo } = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        accent: getComputedStyle(document.documentElement).getPropertyValue('--ds-accent'),
        logo: document.querySelector<HTMLImageElement>('header img')?.naturalWidth,
        family: getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily,
        font: [...document.fonts].some(({ status }) => status === 'loaded'),
      };
    });
    expect(complaints).toEqual([]);
    // The policy is in force, and what it forbids is heard of.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'void 0';
      document.body.append(script);
    });
    await expect.poll(() => complaints.join('\n')).toContain('script-src');
    await page.close();
    expect(family).toMatch(/Story Serif|Story Sans/);
    expect(font).toBe(true);
    expect(accent).toContain('#996a00');
    expect(logo).toBe(240);
  },
);

it('asks no host for anything', async () => {
  expect(await askedHosts(site)).toEqual([]);
});
