import { parseArgs } from 'node:util';
import { buildsAtOnce } from './builds-at-once.ts';
import { killedBuilds } from './killed-builds.ts';
import { liveEdits } from './live-edits.ts';

/**
 * What takes too long for tests: many edits in `astro dev`, builds that are killed, and two at once.
 *
 *     node soak/soak.ts --edits 50 --kills 5 --seed 2
 */
const { values } = parseArgs({
  // What pnpm hands on may begin with these.
  args: process.argv.slice(2).filter((it) => it !== '--'),
  options: {
    edits: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
const [edits, kills, seed] = [values.edits, values.kills, values.seed].map(Number) as [
  number,
  number,
  number,
];
const tell = (line: string) => process.stderr.write(`${line}\n`);

const results = [
  ...(edits > 0 ? [await liveEdits(edits, seed, tell)] : []),
  ...(kills > 0 ? [await killedBuilds(kills, seed, tell), await buildsAtOnce(tell)] : []),
];
const faults = results.flatMap((it) => it.faults);
process.stdout.write(
  [...results.flatMap(({ lines }) => lines), `${faults.length} faults`, ...faults, ''].join('\n'),
);
process.exitCode = faults.length > 0 ? 1 : 0;
