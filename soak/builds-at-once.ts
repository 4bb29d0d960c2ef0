import { removeSite } from '../bench/sites/make-site.ts';
import { readTree } from '../test/support/build-site.ts';
import type { Soaked } from './live-edits.ts';
import { freshEditions, mustBuild, otherFiles, soakSite, writeEdition } from './whole-builds.ts';

const TIMES = 5;

/** Builds a site twice at once, with one cache for both, into two folders. */
export async function buildsAtOnce(tell: (line: string) => void): Promise<Soaked> {
  const site = await soakSite('at once');
  const faults: string[] = [];
  try {
    const right = await freshEditions(site);
    for (let time = 1; time <= TIMES; time += 1) {
      const isNew = time % 2 === 0;
      await writeEdition(site, isNew);
      const outDirs = ['a', 'b'].map((name) => `${site.dir}/dist-${name}`);
      const builds = outDirs.map(async (outDir) => {
        await mustBuild(site, outDir);
        return otherFiles(await readTree(outDir), right(isNew));
      });
      for (const build of await Promise.allSettled(builds)) {
        if (build.status === 'rejected') faults.push(`at once, ${time}: ${String(build.reason)}`);
        else if (build.value.length > 0) faults.push(`at once, ${time}: ${build.value.join(', ')}`);
      }
      tell(`${time}: two builds at once, ${faults.length} wrong`);
    }
  } finally {
    await removeSite(site);
  }
  return { faults, lines: [`${TIMES} times two builds at once, ${faults.length} wrong`] };
}
