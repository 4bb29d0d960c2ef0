import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../packages/story/test/make-folder.ts';
import { hostHeaders, writeHostHeaders } from './host-headers.ts';
import { siteLocales } from '../addresses/locales.ts';
import { parseOptions } from '../options/parse.ts';
import type { DevelopingStoryOptions } from '../options/types.ts';

const headers = (options: DevelopingStoryOptions, base = '/') => {
  const { routes, urls, feeds } = parseOptions(options);
  const site = { site: 'https://news.example', base, trailingSlash: 'ignore', format: 'directory' };
  const locales = siteLocales(undefined);
  return hostHeaders({ ...site, routes, urls, feeds, locales } as never, feeds.hubs);
};

describe('the headers of feeds', () => {
  it('say what each format is, archives included', () => {
    const text = headers({});
    for (const [path, type] of [
      ['/rss.xml', 'application/xml'],
      ['/rss-*.xml', 'application/xml'],
      ['/atom.xml', 'application/xml'],
      ['/feed.json', 'application/feed+json'],
      ['/stories/*/rss.xml', 'application/xml'],
      ['/topics/*/rss.xml', 'application/xml'],
    ]) {
      expect(text).toContain(`\n${path}\n  Content-Type: ${type}; charset=utf-8\n`);
    }
    expect(text).not.toContain('/atom-*.xml');
    expect(text).not.toContain('Link:');
    // No host takes more than one.
    for (const line of text.split('\n')) expect(line.split('*').length).toBeLessThan(3);
  });

  it('name hubs and the feed itself, as WebSub wants it', () => {
    const text = headers({ feeds: { hubs: ['https://hub.example/a>b'] } }, '/news/');
    expect(text).toContain(
      [
        '/news/rss.xml',
        '  Content-Type: application/xml; charset=utf-8',
        '  Link: <https://hub.example/a%3Eb>; rel="hub"',
        '  Link: <https://news.example/news/rss.xml>; rel="self"',
      ].join('\n'),
    );
  });

  it('have no character as it is that could end a line or a path', () => {
    const text = headers({ routes: { rss: '/überblick/rss.xml' } });
    expect(text).toContain('\n/%C3%BCberblick/rss.xml\n');
  });
});

describe('the file _headers', () => {
  let file: string;
  beforeAll(async () => {
    file = join(await makeFolder(), '_headers');
  });

  it('keeps what the publisher wrote, and ours but once', async () => {
    const ours = headers({});
    await writeHostHeaders(file, ours);
    expect(await readFile(file, 'utf8')).toBe(ours);
    await writeFile(file, '/*\n  X-Frame-Options: DENY');
    await writeHostHeaders(file, headers({ routes: { atom: false } }));
    await writeHostHeaders(file, ours);
    expect(await readFile(file, 'utf8')).toBe(`/*\n  X-Frame-Options: DENY\n${ours}`);
  });
});
