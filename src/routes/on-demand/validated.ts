import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** How long what many readers share may be kept: so soon is gone what was corrected or withdrawn. */
const SECONDS = 60;

/**
 * What caches are told of pages and archives. A browser asks each time whether there is another, a
 * cache between many readers and the server once in those seconds.
 */
const KEPT = `public, max-age=0, s-maxage=${SECONDS}, must-revalidate`;

/** The same of a card at the address that pages name: another card has another. */
export const CARD_KEPT = 'public, max-age=86400';

/** What was made of one request, for all that ask for the same. */
interface Answer {
  status: number;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
  /** What tells its bytes from others (RFC 9110, section 8.8.3), on any server and after any build. */
  tag: string;
}

/** What is being made, and what was just made: a crowd that asks for one thing has it made once. */
const underWay = new Map<string, Promise<Answer>>();
const answers = new LRUCache<string, Answer>({
  maxSize: 32_000_000,
  sizeCalculation: ({ bytes }, url) => bytes.byteLength + url.length + 1_000,
  ttl: SECONDS * 1_000,
});

/**
 * Answers a request with its entity tag and what caches may do. Who has those bytes is told so, and
 * nothing else. What isn't there is answered as it was made.
 *
 * @param make The answer to the address, whoever asks.
 */
export async function validated(
  { url, headers: asked }: Pick<Request, 'url' | 'headers'>,
  make: () => Promise<Response>,
): Promise<Response> {
  const { status, bytes, tag, ...answer } = answers.get(url) ?? (await answerOf(url, make));
  const headers = new Headers(answer.headers);
  if (status !== 200) return new Response(bytes.length > 0 ? bytes : null, { status, headers });
  if (!headers.has('cache-control')) headers.set('cache-control', KEPT);
  headers.set('etag', tag);
  if (hasTag(asked.get('if-none-match') ?? '', tag)) {
    headers.delete('content-type');
    return new Response(null, { status: 304, headers });
  }
  headers.set('content-length', String(bytes.byteLength));
  return new Response(bytes, { headers });
}

function answerOf(url: string, make: () => Promise<Response>): Promise<Answer> {
  const begun = underWay.get(url);
  if (begun) return begun;
  const answer = makeAnswer(make)
    .then((made) => {
      if (made.status === 200) answers.set(url, made);
      return made;
    })
    .finally(() => underWay.delete(url));
  underWay.set(url, answer);
  return answer;
}

async function makeAnswer(make: () => Promise<Response>): Promise<Answer> {
  const response = await make();
  const bytes = new Uint8Array(await response.arrayBuffer());
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return { status: response.status, headers: response.headers, bytes, tag: `"${hash}"` };
}

/** Caches that compress what they pass on weaken its tag (RFC 9110, section 13.1.2). */
function hasTag(asked: string, tag: string): boolean {
  return asked === '*' || asked.split(',').some((it) => it.trim().replace(/^W\//, '') === tag);
}
