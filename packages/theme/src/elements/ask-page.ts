import { disarm } from './disarm.ts';
import { storyOf } from './notes.ts';
import { parseHtml } from './parse-html.ts';
import type { Answer } from './poll.ts';

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

/** The longest that an answer may be, in bytes as unpacked: a hundred times a very long page. */
const MOST = 2 ** 25;

/** The longest that a server is let keep readers waiting, in seconds. */
const LONGEST = 3600;

/**
 * Asks for the page's own address, of which browsers have servers send no more than what changed. An
 * answer counts only where it comes from that very address and is this story's page, no older than
 * the one before: what leads elsewhere isn't followed, and what another host, the sign-in page of a
 * network, another story or a cache that lags behind says is no news of it.
 *
 * @param look Gets the page as it is now, with nothing in it that runs, and says whether that is
 * news.
 */
export function askPage(
  look: (page: Document) => Answer,
): (signal: AbortSignal) => Promise<Answer> {
  let known = '';
  let newest = lastModified();
  return async (signal) => {
    const [address = ''] = document.URL.split('#');
    let later = 0;
    try {
      const response = await fetch(address, {
        mode: 'same-origin',
        redirect: 'error',
        cache: 'no-cache',
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      });
      const { status, url, headers } = response;
      const date = Date.parse(headers.get('date') ?? '') || Date.now();
      later = seconds(headers.get('retry-after') ?? '', date);
      // Nothing sent was written later: the clock of whoever wrote it was ahead.
      newest = Math.min(newest, date);
      const said = Date.parse(headers.get('last-modified') ?? '');
      const written = Math.min(said || newest, date);
      if (status !== 200 || url !== address || written < newest) return later;
      const html = await textOf(response);
      if (html === known) return false;
      const page = parseHtml(html);
      const story = storyOf(document);
      if (!story || storyOf(page) !== story) return later;
      known = html;
      newest = written;
      disarm(page);
      return look(page);
    } catch {
      return later;
    }
  };
}

/** When the host says that the page was written which was loaded; 0 where it doesn't say. */
function lastModified(): number {
  const written = Date.parse(document.lastModified) || 0;
  // Of a page without such a header browsers say that it was written just now.
  return Math.abs(Date.now() - written) < 2000 ? 0 : written;
}

/**
 * The text of an answer.
 *
 * @throws An error where it is too long, however it is packed: all of it could fill the memory.
 */
function textOf({ body }: Response): Promise<string> {
  let size = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, out) {
      size += chunk.length;
      if (size > MOST) out.error();
      else out.enqueue(chunk);
    },
  });
  return new Response(body?.pipeThrough(limit)).text();
}

/**
 * Seconds to wait, of a number of them or a date.
 *
 * @param date When the server says it answered: the reader's clock may be wrong.
 */
function seconds(after: string, date: number): number {
  const until = (Date.parse(after) - date) / 1000;
  return Math.min(Number(after) || until || 0, LONGEST);
}
