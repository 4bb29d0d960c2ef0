import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is sent for an address. */
export interface Sent {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** The answer never ends. */
  open?: true;
}

/** A host whose answers a test changes while pages look at it. */
export interface StoryServer {
  origin: string;
  /** By path. */
  answers: Map<string, Sent>;
  /** Sent with every answer. */
  headers: Record<string, string>;
  /** What was asked for, in order, with the status that it got. */
  asked: { path: string; headers: IncomingHttpHeaders; status: number }[];
  /** How often a path was asked for. */
  count: (path: string) => number;
  stop: () => Promise<void>;
}

/** Starts a host on a free port. It says 304 where what it would send has the ETag that it is asked with. */
export async function startStoryServer(): Promise<StoryServer> {
  const host: Omit<StoryServer, 'origin'> = {
    answers: new Map(),
    headers: {},
    asked: [],
    count: (path) => host.asked.filter((each) => each.path === path).length,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    const { headers } = request;
    const answer = host.answers.get(path) ?? { status: 404 };
    const etag = answer.headers?.['etag'];
    const unchanged = etag !== undefined && headers['if-none-match'] === etag;
    const status = unchanged ? 304 : (answer.status ?? 200);
    host.asked.push({ path, headers, status });
    send(response, status, { ...answer, headers: { ...host.headers, ...answer.headers } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(host, {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
}

function send(response: ServerResponse, status: number, { headers, body, open }: Sent): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  if (open) response.write(body);
  else response.end(status === 304 ? undefined : body);
}
