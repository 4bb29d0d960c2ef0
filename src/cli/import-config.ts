import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { findConfig } from '../setup/config-file.ts';
import { findRun, INTEGRATION_NAME } from '../setup/run.ts';
import { CommandError } from './command-error.ts';
import { storiesSite, type StoriesSite } from '../setup/stories-site.ts';

const FLAGS =
  'Or say what it is asked for: --stories src/content/stories --time-zone America/New_York --lang en-US.';

/**
 * What an Astro project's config says of its stories. The config is run, as Astro runs it.
 *
 * @param root The project's folder, absolute.
 * @throws CommandError where there is no config, it can't be run, or it has no developingStory().
 */
export async function importConfig(root: string): Promise<StoriesSite> {
  const name = findConfig(root);
  if (name === undefined) {
    throw new CommandError(
      `There is no Astro config in ${root}, nor in a folder above it.`,
      `Run this in your site’s folder or one within it, or name it with --root. ${FLAGS}`,
    );
  }
  const config = await importModule(join(root, name), name);
  const integrations = flatten(config.integrations);
  if (!integrations.some((it) => it.name === INTEGRATION_NAME)) {
    throw new CommandError(
      `${name} has no developingStory() among its integrations.`,
      `Add it, so that its options are known here. ${FLAGS}`,
    );
  }
  const project = resolve(root, config.root ?? '.');
  const srcDir = resolve(project, pathOf(config.srcDir ?? './src'));
  return storiesSite({ root: project, srcDir }, findRun({ integrations }).options);
}

async function importModule(path: string, name: string): Promise<AstroUserConfig> {
  try {
    const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
    const config = module.default;
    if (typeof config === 'object' && config !== null) return config;
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error);
    const old = /\.m?ts$/.test(name) && !process.features.typescript;
    throw new CommandError(
      `${name} can’t be imported by Node ${process.versions.node}: ${old ? 'this version reads no TypeScript.' : reason}`,
      `${old ? 'Use Node 22.18 or newer.' : 'Fix it.'} ${FLAGS}`,
      { cause: error },
    );
  }
  throw new CommandError(
    `${name} exports no config.`,
    `Write export default defineConfig({ … }). ${FLAGS}`,
  );
}

/** Astro takes lists in lists, and leaves out what is false. */
function flatten(integrations: AstroUserConfig['integrations'] = []) {
  return [integrations].flat(Infinity).filter(isIntegration);
}

function isIntegration(value: unknown): value is Parameters<typeof findRun>[0]['integrations'][0] {
  return typeof value === 'object' && value !== null && 'name' in value && 'hooks' in value;
}

function pathOf(path: string | URL): string {
  return path instanceof URL ? fileURLToPath(path) : path;
}
