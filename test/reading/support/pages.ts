import type { SiteName } from './sites.ts';

/** A page to look at, of a kind of its own or in a state of its own. */
export interface ReadingPage {
  /** What test and screenshots call it; kebab-case. */
  name: string;
  site: SiteName;
  /** Its address, from the site's root. */
  path: string;
}

/** One page of every kind, and a story in every state. */
export const PAGES: readonly ReadingPage[] = [
  reading('index', '/stories/'),
  reading('story', '/stories/ferry-collision/'),
  reading('story-without-notes', '/stories/without-notes/'),
  reading('story-taken-down', '/stories/taken-down/'),
  reading('story-final', '/stories/final-story/'),
  reading('story-arabic', '/stories/arabic/'),
  reading('story-japanese', '/stories/japanese/'),
  reading('story-of-all-prose', '/stories/prose/'),
  reading('update', '/stories/ferry-collision/update-2026-03-15-1000/'),
  reading('update-correction', '/stories/ferry-collision/update-2026-03-18/'),
  reading('update-withdrawn', '/stories/ferry-collision/update-2026-03-12/'),
  reading('topics', '/topics/'),
  reading('topic', '/topics/heritage/'),
  reading('author', '/authors/ada-long/'),
  reading('corrections', '/corrections/'),
  reading('subscribe', '/subscribe/'),
];

/** What is long, large, small or missing. */
export const HARD_PAGES: readonly ReadingPage[] = [
  reading('hundred-notes', '/stories/hundred-notes/'),
  reading('two-hundred-notes', '/stories/two-hundred-notes/'),
  reading('one-note', '/stories/one-note/'),
  reading('portrait-picture', '/stories/portrait-picture/'),
  reading('tiny-picture', '/stories/tiny-picture/'),
  reading('long-headline', '/stories/long-headline/'),
  reading('update-long-headline', '/stories/long-headline/update-2025-11-05/'),
  reading('long-word', '/stories/long-word/'),
  reading('update-long-word', '/stories/long-word/update-2025-10-24/'),
  reading('no-authors', '/stories/no-authors/'),
  reading('ten-authors', '/stories/ten-authors/'),
  reading('retraction', '/stories/retraction/'),
  reading('clarification', '/stories/clarification/'),
  reading('correction', '/stories/correction/'),
  reading('german', '/stories/hafenmauer/'),
  reading('spanish', '/stories/muro-del-puerto/'),
  reading('french', '/stories/digue-du-port/'),
];

/**
 * A page by its name.
 *
 * @throws Error where none has it.
 */
export function pageNamed(name: string): ReadingPage {
  const page = [...PAGES, ...HARD_PAGES].find((it) => it.name === name);
  if (!page) throw new Error(`No page is called ${name}.`);
  return page;
}

function reading(name: string, path: string): ReadingPage {
  return { name, site: 'reading', path };
}
