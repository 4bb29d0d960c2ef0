import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Element } from 'hast';
import { readWrittenPage } from './written-page.ts';

/** What a page is to have once: readers and networks take either of two. */
const ONCE = ['title', 'canonical address', 'og:image'] as const;
type Tag = (typeof ONCE)[number];

/** Something that a page's head says twice. */
export interface HeadDouble {
  tag: Tag;
  /** As written, in order. */
  values: string[];
}

/** How much of a page is read at first: most heads end there. */
const CHUNK = 16_384;

/** How many pages a warning names. */
const NAMED = 3;

/**
 * What the head of a page says twice, as a parser of HTML sees it.
 *
 * @param html The page, or its beginning.
 * @returns Nothing where the head doesn't end in what is there.
 */
export function headDoubles(html: string): HeadDouble[] | undefined {
  const { head, hasBody } = readWrittenPage(html);
  if (!hasBody) return undefined;
  const said = head.map(valueOf);
  return ONCE.flatMap((tag) => {
    const values = said.flatMap((it) => (it?.tag === tag ? [it.value] : []));
    return values.length > 1 ? [{ tag, values }] : [];
  });
}

/**
 * The files to look at of those that each route wrote. All pages of a route have one layout, so the
 * first tells of the rest, and looking takes no longer for a site of many stories.
 */
export function onePageARoute(assets: ReadonlyMap<string, readonly URL[]>): URL[] {
  return [...assets.values()].flatMap((files) =>
    files.filter(({ pathname }) => pathname.endsWith('.html')).slice(0, 1),
  );
}

/**
 * Warns of written pages whose head says something twice: one warning for each tag, with pages, both
 * values and the way out.
 *
 * @param files Pages of the build, as `file:` URLs.
 * @param dir The folder of the build.
 */
export async function headWarnings(files: readonly URL[], dir: URL): Promise<string[]> {
  const found = new Map<Tag, string[]>();
  for (const file of files) {
    for (const { tag, values } of await doublesOf(file)) {
      const page = `/${decodeURI(file.href.slice(dir.href.length)).replace(/(?:^|(?<=\/))index\.html$/, '')}`;
      const said = values.map((value) => `“${value}”`).join(' and ');
      found.set(tag, [...(found.get(tag) ?? []), `  ${page}: ${said}`]);
    }
  }
  return [...found].map(([tag, pages]) => {
    const more = pages.length > NAMED ? `\n  and ${pages.length - NAMED} more` : '';
    const which = pages.length === 1 ? 'A page has' : `${pages.length} pages have`;
    return `${which} more than one ${tag}, and search engines and networks may take either:
${pages.slice(0, NAMED).join('\n')}${more}
Have one part of the head write it. A layout that writes its own, or has a head component for it, takes <slot name="head-more" /> in place of <slot name="head" />; a page of yours with <StoryHead> writes <StoryHead more … />. See “Your own layout” in docs/components.md.`;
  });
}

/** Reads no more of a page than its head takes, and all of it where the head never ends. */
async function doublesOf(file: URL): Promise<HeadDouble[]> {
  const page = await open(fileURLToPath(file));
  try {
    const { size } = await page.stat();
    for (let length = CHUNK; ; length *= 4) {
      const part = Buffer.alloc(Math.min(length, size));
      await page.read(part, 0, part.length, 0);
      const doubles = headDoubles(part.toString());
      if (doubles || length >= size) return doubles ?? [];
    }
  } finally {
    await page.close();
  }
}

function valueOf({ tagName, properties, children }: Element) {
  if (tagName === 'title') {
    const [text] = children;
    return { tag: 'title' as const, value: text?.type === 'text' ? text.value : '' };
  }
  if (tagName === 'link' && hasToken(properties.rel, 'canonical')) {
    return { tag: 'canonical address' as const, value: textOf(properties.href) };
  }
  const { property, name, content } = properties;
  return tagName === 'meta' && [property, name].some((it) => hasToken(it, 'og:image'))
    ? { tag: 'og:image' as const, value: textOf(content) }
    : undefined;
}

/** `rel` and `property` are lists of words, in any case. */
function hasToken(value: unknown, token: string): boolean {
  const words = Array.isArray(value) ? value : textOf(value).split(/\s+/);
  return words.some((word) => String(word).toLowerCase() === token);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
