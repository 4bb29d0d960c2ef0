import type { Answer } from './poll.ts';

/** What a request says of the last answer, and where that had it. */
const VALIDATORS = [
  ['if-none-match', 'etag'],
  ['if-modified-since', 'last-modified'],
] as const;

/**
 * Asks for the page's own address, and for no more than what changed since the last answer.
 *
 * @param look Gets the page as it is now, and says whether that is news.
 */
export function askPage(
  look: (page: Document) => boolean,
  signal: AbortSignal,
): () => Promise<Answer> {
  let headers: Record<string, string> = {};
  return async () => {
    let later = 0;
    try {
      const response = await fetch(location.pathname + location.search, {
        headers,
        // With headers of its own the answer "not modified" comes through; without, the browser
        // may still have the page.
        cache: Object.keys(headers).length > 0 ? 'no-store' : 'no-cache',
        signal,
      });
      const told = (name: string) => response.headers.get(name) ?? '';
      if (response.status === 304) return false;
      later = seconds(told('retry-after'));
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      // What isn't the story's page, such as the sign-in page of a network, is no news of it.
      if (!response.ok || !page.querySelector('[data-ds-live]')) return later;
      headers = {};
      for (const [name, from] of VALIDATORS) {
        if (told(from)) headers[name] = told(from);
      }
      return look(page);
    } catch {
      return later;
    }
  };
}

/** Seconds from now, of a number of them or a date. */
function seconds(after: string): number {
  return Number(after) || (Date.parse(after) - Date.now()) / 1000 || 0;
}
