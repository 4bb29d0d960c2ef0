import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const INTEGRATION = new URL('../../src/index.ts', import.meta.url).href;

/** A publisher's site in a folder of its own, with as much of it as the command reads. */
export interface CommandSite {
  /** Absolute, without links. */
  root: string;
  read: (file: string) => Promise<string>;
  write: (file: string, text: string | Uint8Array) => Promise<void>;
  remove: () => Promise<void>;
}

/** Makes a site of an Astro config and of stories in New York. */
export async function makeCommandSite(
  stories: Record<string, string> = {},
  options = `{ publication: { timeZone: 'America/New_York' } }`,
): Promise<CommandSite> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'developing-story-')));
  const site: CommandSite = {
    root,
    read: (file) => readFile(join(root, file), 'utf8'),
    write: async (file, text) => {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    },
    remove: () => rm(root, { recursive: true }),
  };
  await site.write(
    'astro.config.mjs',
    `import developingStory from '${INTEGRATION}';\nexport default { integrations: [null, [developingStory(${options})]] };\n`,
  );
  await mkdir(join(root, 'src/content/stories'), { recursive: true });
  for (const [name, text] of Object.entries(stories)) {
    await site.write(`src/content/stories/${name}`, text);
  }
  return site;
}

/** A story file. */
export function storyText(fields: string, body = 'The article.\n'): string {
  return `---\ntitle: Harbour gate closed\npublished: 2021-01-11\n${fields}---\n\n${body}`;
}
