import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { shortHash } from '@developing-story/story';
import { en } from '../src/languages/en.ts';
import Story from '../src/Story.astro';
import type { EventView, NoteView } from '../src/types.ts';
import { noteView, storyView } from './views.ts';

/** A note of a page made for a test. */
export interface TestNote {
  id: string;
  /** HTML. @default a paragraph that names the id */
  html?: string;
  date?: string;
  /** When an edit of it was declared. */
  edited?: string;
  withdrawn?: boolean;
  pinned?: boolean;
  /** @default one that differs where anything of the note does */
  version?: string;
}

/** A story's page made for a test. */
export interface TestStory {
  /** Newest first. */
  notes: TestNote[];
  /** @default "a-story" */
  id?: string;
  /** @default true */
  developing?: boolean;
  /** Seconds. @default 30 */
  every?: number;
  /** HTML. */
  article?: string;
  /** Titles of events on pages of older notes, newest first. */
  earlier?: string[];
  status?: string;
  /** What the share elements have. */
  card?: string;
}

const date = (written: string) => ({ datetime: written, text: written });

function note(given: TestNote, card?: string): NoteView {
  const { id, html = `<p>Words of ${id}.</p>`, edited, withdrawn, pinned } = given;
  return noteView({
    id,
    html,
    version: given.version ?? versionOf(given),
    date: date(given.date ?? '2021-02-16'),
    title: `Title of ${id}`,
    href: `/story/${id}/`,
    address: `/story/${id}/`,
    ...(edited !== undefined && { edited: date(edited) }),
    ...(withdrawn && { label: 'Withdrawn', tone: 'withdrawn' as const }),
    ...(pinned && { pinned }),
    ...(card !== undefined && { card: `/cards/story/${id}.png` }),
  });
}

/** The version of a note that names none. */
export function versionOf(note: TestNote): string {
  return shortHash(JSON.stringify(note));
}

let container: Promise<AstroContainer> | undefined;

/** The page of a story as its component makes it, with as much style as the elements need. */
export async function storyHtml(story: TestStory): Promise<string> {
  const { id = 'a-story', developing = true, article = '<p>The article.</p>', card } = story;
  const notes = story.notes.map((each) => note(each, card));
  const earlier = (story.earlier ?? []).map((title, at): EventView => ({
    ...noteView({ id: `earlier-${at}`, sheetHref: '/story/notes/1/' }),
    headline: title,
    listTitle: title,
  }));
  container ??= AstroContainer.create();
  const html = await (
    await container
  ).renderToString(Story, {
    props: {
      words: en,
      notes,
      body: article,
      live: story.every ?? 30,
      networks: ['bluesky'],
      story: storyView([...notes, ...(earlier as NoteView[])], {
        id,
        title: 'A story',
        href: '/story/',
        address: '/story/',
        statusText: story.status ?? 'Developing story',
        ...(developing && { developing }),
        ...(card !== undefined && { card }),
      }),
    },
  });
  return `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><title>A story</title>
<style>
  body { margin: 0; font: 16px/24px sans-serif; }
  [hidden] { display: none; }
  .ds-sheet { position: relative; padding: 16px; border: 1px solid; }
  .ds-mark { position: absolute; top: 0; }
  .ds-bars { position: fixed; inset: auto 0 0; margin: 0; }
</style></head>
<body><main>${html.replaceAll(/ src="[^"]*Elements\.astro[^"]*"/g, ' src="/elements.js"')}</main></body></html>`;
}

/** Paragraphs to scroll through. */
export function paragraphs(count: number, of = 'text'): string {
  return Array.from({ length: count }, (_, at) => `<p>${of} ${at}</p>`).join('');
}
