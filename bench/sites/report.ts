import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { markdownTable } from '../markdown-table.ts';
import type { Goal } from './goals.ts';
import type { Results } from './measure-sites.ts';

/** On what it was measured. */
export function machineLine(): string {
  const processors = cpus();
  const { version } = JSON.parse(
    readFileSync(new URL('../../node_modules/astro/package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const load = loadavg()[1]?.toFixed(1);
  return `${new Date().toISOString().slice(0, 10)}, Astro ${version}, Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model ?? 'unknown'}, load ${load}`;
}

/** Every figure beside the one that it is held against. */
export function goalTable(goals: readonly Goal[]): string {
  return markdownTable(
    ['what', 'ours', 'other', 'ratio', 'goal'],
    goals.map(({ what, unit, ours, other, most }) => [
      what,
      `${short(ours)} ${unit}`,
      `${short(other)} ${unit}`,
      (ours / other).toFixed(2),
      `≤ ${most}`,
    ]),
  );
}

/** Every build. */
export function buildTable(sites: Results): string {
  const rows = [...sites].flatMap(([name, steps]) =>
    Object.entries(steps).map(([step, { cpu, memory, pages, feeds, cards }]) => [
      `${name}, ${step}`,
      `${short(cpu)} s`,
      `${(memory / 1e6).toFixed(0)} MB`,
      ...[pages, feeds, cards].map((count) => count.toLocaleString('en-US')),
    ]),
  );
  return markdownTable(['build', 'CPU', 'peak memory', 'pages', 'feeds', 'cards'], rows);
}

/** Three digits at least. */
function short(figure: number): string {
  return figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0);
}
