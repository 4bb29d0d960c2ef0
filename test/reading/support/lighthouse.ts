import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { type Config, type Result } from 'lighthouse';
import { launchChromium } from '../../support/chromium.ts';
import { PATIENCE } from '../../support/patience.ts';

/** A browser that Lighthouse steers. */
export interface Lighthouse {
  /**
   * Looks at a page as on a telephone.
   *
   * @throws Error where the page could not be looked at.
   */
  look: (address: string, settings?: Config['settings']) => Promise<Result>;
  close: () => Promise<void>;
}

const MOBILE = {
  formFactor: 'mobile',
  maxWaitForFcp: PATIENCE,
  maxWaitForLoad: PATIENCE,
} as const;

/** Starts a Chromium for Lighthouse; it finds no host but this machine. */
export async function openLighthouse(): Promise<Lighthouse> {
  const port = await freePort();
  const browser = await launchChromium([
    `--remote-debugging-port=${port}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ]);
  return {
    look: async (address, settings) => {
      const run = await lighthouse(
        address,
        { port, logLevel: 'error', output: 'json' },
        { extends: 'lighthouse:default', settings: { ...MOBILE, ...settings } },
      );
      if (!run || run.lhr.runtimeError) {
        throw new Error(`Lighthouse: ${run?.lhr.runtimeError?.message ?? 'no result'}`);
      }
      return run.lhr;
    },
    close: () => browser.close(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
