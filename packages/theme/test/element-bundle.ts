import { join } from 'node:path';
import { build } from 'vite';

/** The theme's elements in one file, as a site's build makes it. */
export async function bundleElements(): Promise<string> {
  const result = await build({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: 'src/elements/all.ts' } },
  });
  if (!('output' in result)) throw new Error('The bundle has no output.');
  return result.output[0].code;
}
