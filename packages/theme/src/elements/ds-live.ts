import type { LiveWords } from '../reading-words.ts';
import { askPage } from './ask-page.ts';
import { leadTo, showBar } from './bar.ts';
import { define } from './define.ts';
import { blocksAtMiddle, holdStill } from './hold-still.ts';
import { noteIn, sheetsOf, stackOf, versionsOf } from './notes.ts';
import { part } from './part.ts';
import { poll, type Answer } from './poll.ts';
import { count, wordsOf } from './say.ts';
import { isWhole, takeOver, takeRegions } from './take-over.ts';

/** `<ds-live every="30">` looks for news of a story, tells of them, and shows them when asked to. */
define('ds-live', (host, left) => {
  const words = wordsOf(host) as LiveWords;
  const toggle = part(host, '.ds-live-toggle');
  const bar = part(host, '.ds-bar');
  const show = part(bar, '.ds-live-show');
  const link = part(bar, 'a');
  let known = versionsOf(document);
  let fresh = document;
  let added: string[] = [];
  let differing: string[] = [];
  let news = '';
  let paused = false;

  const change = (act: () => void) => {
    holdStill(blocksAtMiddle(stackOf(document)?.parentElement), act);
  };

  const say = (text: string) => {
    for (const place of host.querySelectorAll('.ds-live-news')) place.textContent = text;
    showBar(bar, text !== '');
  };

  const look = (page: Document): Answer => {
    if (!isWhole(page)) return 0;
    const now = versionsOf(page);
    fresh = page;
    differing = [...now.keys()].filter((id) => known.get(id) !== now.get(id));
    added = differing.filter((id) => !known.has(id));
    if (!page.querySelector('ds-live')) settle();
    const found = count(
      [added.length, words.newUpdates],
      [differing.length - added.length, words.changedUpdates],
    );
    if (found === news) return false;
    news = found;
    show.hidden = false;
    link.hidden = true;
    say(news);
    return true;
  };

  /** Nothing more is to come: the status says so. */
  const settle = () => {
    pause(true);
    toggle.style.visibility = 'hidden';
    change(() => {
      takeRegions(fresh, 'status');
    });
  };

  show.onclick = () => {
    const focused = document.activeElement === show;
    change(() => {
      takeOver(fresh, differing);
    });
    known = versionsOf(fresh);
    const note = noteIn(sheetsOf(document).get(added[0] ?? differing[0] ?? ''));
    if (note) leadTo(bar, note);
    link.textContent = added.length > 0 ? words.goToNewest : words.goToChanged;
    show.hidden = true;
    link.hidden = false;
    if (focused) link.focus();
    say(words.shownUpdates.replace('{what}', news));
    news = '';
    document.dispatchEvent(new Event('ds-notes'));
  };

  const pause = poll(Number(host.getAttribute('every')) || 30, askPage(look), left);
  toggle.onclick = () => {
    paused = !paused;
    toggle.textContent = paused ? words.resumeLive : words.pauseLive;
    pause(paused);
  };
});
