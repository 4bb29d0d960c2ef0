import { once } from 'node:events';
import { generator } from '../bench/random.ts';
import { removeSite } from '../bench/sites/make-site.ts';
import { readTree, spawnAstro } from '../test/support/build-site.ts';
import type { Soaked } from './live-edits.ts';
import { freshEditions, mustBuild, otherFiles, soakSite, writeEdition } from './whole-builds.ts';

/** Kills builds at moments of all kinds, and has each be followed by one that must be right. */
export async function killedBuilds(
  count: number,
  seed: number,
  tell: (line: string) => void,
): Promise<Soaked> {
  const random = generator(seed);
  const site = await soakSite('kills');
  const faults: string[] = [];
  let killed = 0;
  try {
    const right = await freshEditions(site);
    let length = 0;
    for (let number = 1; number <= count; number += 1) {
      const isNew = number % 2 === 0;
      await writeEdition(site, isNew);
      // The first isn't killed: how long a build takes is only known then.
      if (length > 0) {
        const child = spawnAstro(site, ['build'], 'production');
        child.stdout.resume();
        child.stderr.resume();
        const closed = once(child, 'close');
        const timer = setTimeout(() => child.kill('SIGKILL'), random() * length);
        const [, signal] = (await closed) as [number | null, NodeJS.Signals | null];
        clearTimeout(timer);
        if (signal === 'SIGKILL') killed += 1;
        // What the killed one was to write isn't what is written next.
        await writeEdition(site, random() < 0.5 ? isNew : !isNew);
        await writeEdition(site, isNew);
      }
      const start = performance.now();
      try {
        await mustBuild(site);
        const wrong = otherFiles(await readTree(site.dist), right(isNew));
        if (wrong.length > 0) faults.push(`kill ${number}: ${wrong.slice(0, 5).join(', ')}`);
      } catch (error) {
        faults.push(`kill ${number}: ${String(error)}`);
      }
      length = performance.now() - start;
      tell(`${number}: ${killed} builds killed, ${faults.length} wrong afterwards`);
    }
  } finally {
    await removeSite(site);
  }
  return { faults, lines: [`${killed} builds killed, ${faults.length} wrong afterwards`] };
}
