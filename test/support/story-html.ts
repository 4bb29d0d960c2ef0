import { en } from '../../packages/theme/src/languages/en.ts';

/** A note of a page made for a test. */
export interface TestNote {
  id: string;
  /** HTML. @default a paragraph that names the id */
  html?: string;
  date?: string;
  version?: string;
  pinned?: boolean;
  kind?: string;
}

/** A story's page made for a test. */
export interface TestStory {
  /** Newest first. */
  notes: TestNote[];
  /** @default true */
  developing?: boolean;
  /** HTML. */
  article?: string;
  /** HTML of rows. */
  timeline?: string;
  status?: string;
  /** What the share elements have. */
  card?: string;
  /** @default true */
  shares?: boolean;
}

const words = (of: unknown) => JSON.stringify(of).replaceAll("'", '&#39;');

const note = ({ id, html, date, version, pinned, kind }: TestNote, card?: string) => `
<article class="ds-sheet" id="${id}"${version ? ` data-ds-version="${version}"` : ''}${pinned ? ' data-ds-pinned' : ''}>
  <div class="ds-sheet-head">${kind ?? 'Update'} <time datetime="${date ?? '2021-02-16'}">${date ?? 'Feb. 16'}</time></div>
  <div class="ds-prose">${html ?? `<p>Words of ${id}.</p>`}</div>
  <ds-share data-url="/story/${id}/" data-title="Title of ${id}"${card ? ` data-card="/cards/story/${id}.png"` : ''}><button>${en.share}</button></ds-share>
</article>`;

/** The markup of the theme's components, with as much style as the elements need. */
export function storyHtml(story: TestStory): string {
  const { notes, developing = true, article = '<p>The article.</p>', card, shares = true } = story;
  const seen = `<ds-unread story="/story/" data-words='${words(en)}'>
    <div class="ds-bar" hidden><span class="ds-bar-text"></span><a>${en.goToFirst}</a><button class="ds-bar-close">×</button></div>
  </ds-unread>`;
  return `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><title>A story</title>
<style>
  body { margin: 0; font: 16px/24px sans-serif; }
  [hidden] { display: none; }
  .ds-sheet { position: relative; padding: 16px; border: 1px solid; }
  .ds-mark { position: absolute; top: 0; }
  .ds-bars { position: fixed; inset: auto 0 0; margin: 0; }
</style>
<script type="module" src="/elements.js"></script></head>
<body><main>
  <h1>A story</h1>
  <div data-ds-live="status">${story.status ?? 'Developing story'}</div>
  ${
    developing
      ? `<ds-live every="30" data-words='${words(en)}'>
    <button class="ds-live-toggle">${en.pauseLive}</button>
    <span class="ds-live-news" role="status"></span>
    <div class="ds-bars" popover="manual">
      <div class="ds-bar" hidden><span class="ds-bar-text ds-live-news"></span><button class="ds-live-show">${en.showUpdates}</button><a hidden></a><button class="ds-bar-close">×</button></div>
      ${seen}
    </div></ds-live>`
      : `<div class="ds-bars" popover="manual">${seen}</div>`
  }
  ${
    shares
      ? `<ds-share id="whole" data-url="/story/" data-title="A story"${card ? ` data-card="${card}"` : ''}>
    <details><summary>${en.share}</summary><div class="ds-share-list">
      <button data-copied="${en.linkCopied}" data-address="${en.address}">${en.copyLink}</button><span role="status"></span>
      <a href="https://bsky.app/?whole" data-to="https://bsky.app/intent/compose?text={title}%20{url}">Bluesky</a>
    </div></details></ds-share>`
      : ''
  }
  <div data-ds-live="key-updates">${story.timeline ?? ''}</div>
  <section class="ds-stack" data-ds-notes${notes.length > 0 ? '' : ' hidden'}>
    <div><h2 id="ds-notes">Editor’s notes, newest first</h2>
    <ds-order data-oldest="${en.notesOldestFirst}"><button aria-pressed="true">${en.newestFirst}</button><button aria-pressed="false">${en.oldestFirst}</button><span role="status"></span></ds-order></div>
    ${notes.map((each) => note(each, card)).join('')}
  </section>
  <div id="published" data-ds-live="article">${article}</div>
</main></body></html>`;
}

/** Paragraphs to scroll through. */
export function paragraphs(count: number, of = 'text'): string {
  return Array.from({ length: count }, (_, at) => `<p>${of} ${at}</p>`).join('');
}
