import { disarm } from './disarm.ts';
import { storyOf } from './notes.ts';
import { parseHtml } from './parse-html.ts';
import type { Answer } from './poll.ts';

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

/** The longest that a server is let keep readers waiting, in seconds. */
const LONGEST = 3600;

/**
 * Asks for the page's own address, of which browsers have servers send no more than what changed. An
 * answer counts only where it comes from that very address and is this story's page: what leads
 * elsewhere isn't followed, and what another host, the sign-in page of a network or another story
 * says is no news of it.
 *
 * @param look Gets the page as it is now, with nothing in it that runs, and says whether that is
 * news.
 */
export function askPage(
  look: (page: Document) => boolean,
  signal: AbortSignal,
): () => Promise<Answer> {
  let known = '';
  return async () => {
    const [address = ''] = document.URL.split('#');
    let later = 0;
    try {
      const response = await fetch(address, {
        mode: 'same-origin',
        redirect: 'error',
        cache: 'no-cache',
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      });
      const { ok, url, headers } = response;
      later = seconds(headers.get('retry-after') ?? '', headers.get('date') ?? '');
      if (!ok || url !== address) return later;
      const html = await response.text();
      if (html === known) return false;
      const page = parseHtml(html);
      const story = storyOf(document);
      if (!story || storyOf(page) !== story) return later;
      known = html;
      disarm(page);
      return look(page);
    } catch {
      return later;
    }
  };
}

/**
 * Seconds to wait, of a number of them or a date.
 *
 * @param date When the server says it answered: the reader's clock may be wrong.
 */
function seconds(after: string, date: string): number {
  const until = (Date.parse(after) - (Date.parse(date) || Date.now())) / 1000;
  return Math.min(Number(after) || until || 0, LONGEST);
}
