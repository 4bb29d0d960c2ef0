import { readFileSync } from 'node:fs';

/**
 * What a CPU profile of V8 says, as text: which packages and functions the time was in, and which
 * functions it was in or beneath. What follows an `await` isn't beneath what awaits.
 *
 *     node bench/profile.ts ../profiles/CPU.….cpuprofile
 */
const ROWS = 50;
const IDLE = '(idle)';
const ROOT = '(root)';
const REPOSITORY = new URL('..', import.meta.url).href;

interface Call {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
  children?: number[];
}

interface Profile {
  nodes: Call[];
  samples: number[];
  timeDeltas: number[];
}

const { nodes, samples, timeDeltas } = JSON.parse(
  readFileSync(process.argv[2] ?? '', 'utf8'),
) as Profile;
const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((id) => [id, node])));
const own = new Map<number, number>();
for (const [index, id] of samples.entries()) add(own, id, (timeDeltas[index] ?? 0) / 1e6);

const byPackage = new Map<string, number>();
const byFunction = new Map<string, number>();
const withBeneath = new Map<string, number>();
for (const node of nodes) {
  const time = own.get(node.id) ?? 0;
  add(byPackage, packageOf(node), time);
  add(byFunction, functionOf(node), time);
  const above = new Set<string>();
  for (let at: Call | undefined = node; at; at = parents.get(at.id)) above.add(functionOf(at));
  for (const name of above) add(withBeneath, name, time);
}
const busy = (withBeneath.get(ROOT) ?? 0) - (byFunction.get(IDLE) ?? 0);

process.stdout.write(
  `${busy.toFixed(1)} s, and ${(byFunction.get(IDLE) ?? 0).toFixed(1)} s idle\n`,
);
write('by package or file', byPackage);
write('by function', byFunction);
write('by function, with what is beneath', withBeneath);

function functionOf({ callFrame: { functionName, url, lineNumber } }: Call): string {
  const name = functionName === '' ? '(anonymous)' : functionName;
  return url === '' ? name : `${name} ${shortened(url)}:${lineNumber + 1}`;
}

function packageOf({ callFrame: { functionName, url } }: Call): string {
  if (url === '') return functionName;
  if (url.startsWith('node:')) return 'node:';
  return /node_modules\/(?!\.pnpm)((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? shortened(url);
}

function shortened(url: string): string {
  return url.replace(/^.*(?:node_modules|\.prerender)\//, '').replace(REPOSITORY, '');
}

function add<Key>(to: Map<Key, number>, key: Key, time: number): void {
  to.set(key, (to.get(key) ?? 0) + time);
}

function write(title: string, times: Map<string, number>): void {
  const rows = [...times]
    .filter(([name]) => name !== IDLE && name !== ROOT)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, ROWS)
    .map(([name, time]) => {
      return `${time.toFixed(2).padStart(8)} s ${((time / busy) * 100).toFixed(1).padStart(5)} %  ${name}\n`;
    });
  process.stdout.write(`\n${title}\n${rows.join('')}`);
}
