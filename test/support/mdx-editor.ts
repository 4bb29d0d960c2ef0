import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const SERVER = require.resolve('@mdx-js/language-server');
const TYPESCRIPT = dirname(require.resolve('typescript'));

/** A message of JSON-RPC, in whatever direction. */
interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: unknown;
}

/** An open file, as an editor knows it. `|` in its text is where the cursor is. */
export interface OpenFile {
  /** The names that are proposed at the cursor, those first that fit best. */
  complete(): Promise<string[]>;
  /** What is shown of the word at the cursor; empty where nothing is. */
  hover(): Promise<string>;
  /** What is underlined, by the text under the line. */
  errors(): Promise<{ at: string; message: string }[]>;
}

/** The language server of MDX editors, in a project. */
export interface MdxEditor {
  /** Opens a file that needn't be there. */
  open(path: string, text: string): OpenFile;
  close(): Promise<void>;
}

/** Starts the language server of MDX for the project in some folder, as an editor does. */
export async function openEditor(project: string): Promise<MdxEditor> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { cwd: project });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const waiting = new Map<number, (answer: Message) => void>();
  let asked = 0;

  const send = (message: Message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const notify = (method: string, params: unknown) => {
    send({ method, params });
  };
  const ask = async (method: string, params: unknown): Promise<unknown> => {
    const id = (asked += 1);
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    send({ id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  };
  readMessages(server.stdout, (message) => {
    const { id, method } = message;
    if (id === undefined) return;
    // What the server asks, such as for settings, has the editor's default for an answer.
    if (method !== undefined)
      send({ id, result: method === 'workspace/configuration' ? [] : null });
    else waiting.get(id)?.(message);
  });

  const rootUri = pathToFileURL(project).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'site' }],
    capabilities: {},
    initializationOptions: { typescript: { enabled: true, tsdk: TYPESCRIPT } },
  });
  notify('initialized', {});

  return {
    open(path, marked) {
      const uri = pathToFileURL(join(project, path)).href;
      const cursor = marked.indexOf('|');
      const text = cursor < 0 ? marked : marked.slice(0, cursor) + marked.slice(cursor + 1);
      const lines = marked.slice(0, cursor).split('\n');
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const textDocument = { uri };
      notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'mdx', version: 1, text },
      });
      return {
        async complete() {
          const found = await ask('textDocument/completion', { textDocument, position });
          return (found as { items: { label: string }[] }).items.map(({ label }) => label);
        },
        async hover() {
          const found = await ask('textDocument/hover', { textDocument, position });
          return (found as { contents: { value: string } } | null)?.contents.value ?? '';
        },
        async errors() {
          const found = await ask('textDocument/diagnostic', { textDocument });
          const { items } = found as { items: { range: Range; message: string }[] };
          return items.map(({ range, message }) => ({ at: textIn(text, range), message }));
        },
      };
    },
    async close() {
      await ask('shutdown', null);
      notify('exit', null);
      await ended;
    },
  };
}

interface Place {
  line: number;
  character: number;
}
interface Range {
  start: Place;
  end: Place;
}

/** What of a text is between two places; both are on one line. */
function textIn(text: string, { start, end }: Range): string {
  return (text.split('\n')[start.line] ?? '').slice(start.character, end.character);
}

/** Reads messages, each of which has its length before it, from a stream that may break them up. */
function readMessages(stream: NodeJS.ReadableStream, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = /Content-Length: (\d+)/.exec(buffer.subarray(0, Math.max(head, 0)).toString());
      const end = head + 4 + Number(length?.[1]);
      if (head < 0 || !(buffer.length >= end)) return;
      const body = buffer.subarray(head + 4, end).toString();
      buffer = buffer.subarray(end);
      receive(JSON.parse(body) as Message);
    }
  });
}
