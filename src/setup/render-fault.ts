/**
 * Tells what failed while a story was rendered with the story's file. Routes reach it by
 * `astro-developing-story/render`: it is asked where the site's files are, and reads MDX.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';

const roots = new Map<string, URL>();

/** @param site What tells one site from another of the process: the folder of its cards. */
export function setSiteRoot(site: string, root: URL): void {
  roots.set(site, root);
}

/** Names its file already. Astro puts a hint of its own on errors of other kinds. */
class RenderFault extends AstroError {}

/** How MDX and JavaScript say that a name means nothing. */
const UNDEFINED =
  /^(?:Expected (?:component|object) `(?<part>[\w$]+)[^`]*` to be defined|(?<name>[\w$]+) is not defined)/;

/**
 * An error with the file at fault, and the line where it can be told.
 *
 * @param file The story's, from the site's root.
 * @param error What was thrown while it rendered.
 */
export async function renderFault(site: string, file: string, error: unknown): Promise<Error> {
  if (error instanceof RenderFault) return error;
  const said = error instanceof Error ? error.message : String(error);
  const { part, name = part } = UNDEFINED.exec(said)?.groups ?? {};
  const root = roots.get(site);
  const path = root && fileURLToPath(new URL(encodeURI(file), root));
  const place = path && name !== undefined ? await placeOf(path, name) : undefined;
  const where = place ? `${file}:${place.line}:${place.column}` : file;
  const fault = new RenderFault(
    `${where} can’t be rendered: ${said}`,
    name === undefined
      ? 'Look at the components and expressions of this file, and at what they are given.'
      : `Import or define ${name} in this file, with a blank line after it. What is meant as characters gets a backslash: \\{ or \\<.`,
  );
  return Object.assign(fault, { cause: error, ...(path && { loc: { file: path, ...place } }) });
}

/** Where a file uses a name: a server that runs without its files can't tell. */
async function placeOf(path: string, name: string) {
  const { firstUse } = await import('@developing-story/story/parse');
  const source = await readFile(path, 'utf8').catch(() => '');
  return firstUse(source, name);
}
