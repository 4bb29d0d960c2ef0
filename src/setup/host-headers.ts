import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { AddressConfig } from '../addresses/addresses.ts';
import { archiveOf, CONTENT_TYPES } from '../addresses/feed-formats.ts';
import { feedRoutes, type FeedRoute } from '../addresses/feed-routes.ts';

const BEGIN = '# The feeds of astro-developing-story';
const END = '# End of the feeds';

/**
 * The HTTP headers of feeds as hosts read them in a file `_headers`: media types, which hosts
 * guess by the file's name, and WebSub's links of feeds that there is one of.
 *
 * Paths are patterns with one asterisk at most, which is what all hosts know. So nothing of a
 * story's is among them; the archives of feeds under stories, topics and authors keep the host's
 * media type.
 *
 * @param config What addresses depend on.
 * @param hubs Whole addresses.
 */
export function hostHeaders(config: AddressConfig, hubs: readonly string[]): string {
  const root = config.base.replace(/\/+$/, '');
  const routes = feedRoutes(config, config.locales);
  const pathOf = ({ pattern }: FeedRoute) => encodeURI(root + pattern.replace(/\[[^\]]+\]/, '*'));
  const paths = routes.map(pathOf).filter((path) => path.includes('*'));
  const rules = routes.flatMap((route) => {
    const path = pathOf(route);
    const type = [`  Content-Type: ${CONTENT_TYPES[route.format]}`];
    // Hosts that find two rules for a path join what they say.
    const rule = (at: string, more: string[] = []) => {
      const isCovered = paths.some((wider) => wider !== at && covers(wider, at));
      const lines = [...(isCovered ? [] : type), ...more];
      return lines.length > 0 ? [at, ...lines] : [];
    };
    if (path.includes('*')) return rule(path);
    return [
      ...rule(path, links(config, route, hubs)),
      ...(route.archives === undefined ? [] : rule(archiveOf(path, '*'))),
    ];
  });
  return `${[BEGIN, ...rules, END].join('\n')}\n`;
}

/** Whether a pattern with an asterisk is the wider of two. */
function covers(wider: string, path: string): boolean {
  const [start = '', end = ''] = wider.split('*');
  return path.length > wider.length && path.startsWith(start) && path.endsWith(end);
}

function links({ site, base }: AddressConfig, { pattern }: FeedRoute, hubs: readonly string[]) {
  if (hubs.length === 0) return [];
  const self = new URL(base.replace(/\/+$/, '') + pattern, site).href;
  return [
    ...hubs.map((hub) => `  Link: <${new URL(hub).href}>; rel="hub"`),
    `  Link: <${self}>; rel="self"`,
  ];
}

/**
 * Writes headers into a site's `_headers`, after those that the publisher wrote.
 *
 * @param file Its path.
 */
export async function writeHostHeaders(file: string, headers: string): Promise<void> {
  const there = existsSync(file) ? await readFile(file, 'utf8') : '';
  const begin = there.indexOf(BEGIN);
  const theirs =
    begin === -1 ? there : there.slice(0, begin) + there.slice(there.indexOf(END) + END.length + 1);
  const gap = theirs === '' || theirs.endsWith('\n') ? '' : '\n';
  await writeFileAtomic(file, theirs + gap + headers);
}
