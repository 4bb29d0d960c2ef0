import type { UnreadWords } from '../reading-words.ts';
import { leadTo, showBar } from './bar.ts';
import { define } from './define.ts';
import { noteIn, sheetsOf } from './notes.ts';
import { part } from './part.ts';
import { count, wordsOf } from './say.ts';
import { lastVisit, rememberVisit, type Versions } from './visits.ts';

/** `<ds-unread story="/path/">` marks what is new since the reader last came, and leads there. */
define('ds-unread', (host, signal) => {
  const words = wordsOf(host) as UnreadWords;
  const bar = part(host, '.ds-bar');
  const story = host.getAttribute('story') ?? location.pathname;
  const seen = lastVisit(story) ?? versions();

  const mark = () =>
    notes().filter((note) => {
      note.querySelector('.ds-mark')?.remove();
      const version = seen.get(note.id);
      if (version === versionOf(note)) return false;
      const sign = document.createElement('span');
      sign.className = 'ds-mark';
      sign.textContent = version === undefined ? words.markNew : words.markChanged;
      note.prepend(sign);
      return true;
    });
  const remember = () => {
    if (!document.hidden) rememberVisit(story, versions());
  };

  const unread = mark();
  const first = oldest(unread);
  if (first) {
    const changed = unread.filter(({ id }) => seen.has(id)).length;
    const what = count([unread.length - changed, words.newNotes], [changed, words.changedNotes]);
    part(bar, '.ds-bar-text').textContent = words.sinceLastVisit.replace('{what}', what);
    leadTo(bar, first);
    showBar(bar, true);
  }
  remember();
  document.addEventListener('visibilitychange', remember, { signal });
  document.addEventListener(
    'ds-notes',
    () => {
      mark();
      remember();
    },
    { signal },
  );
});

function notes(): HTMLElement[] {
  return [...sheetsOf(document).values()].flatMap((sheet) => noteIn(sheet) ?? []);
}

function versions(): Versions {
  return new Map(notes().map((note) => [note.id, versionOf(note)]));
}

function versionOf(note: HTMLElement): string {
  return note.dataset['dsVersion'] ?? '';
}

/** The one to read first. Of equal dates the lower one in the stack is older. */
function oldest(unread: readonly HTMLElement[]): HTMLElement | undefined {
  const time = (note: HTMLElement) => Date.parse(note.querySelector('time')?.dateTime ?? '');
  return unread.toSorted((a, b) => time(b) - time(a)).at(-1);
}
