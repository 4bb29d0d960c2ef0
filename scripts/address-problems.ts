import type { Manifest } from './published-packages.ts';

const ADDRESS = /^https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+(?<!\.git)$/;
const WHERE = 'in the root’s package.json, as in "repository": "https://github.com/owner/name"';

/**
 * What is wrong with where packages say that their project is, a sentence each. Nothing is while
 * no address is decided; but then nothing may be published.
 *
 * @param address `repository` in the root's package.json, of which .pnpmfile.mjs makes what
 * packages say.
 * @param packed Their manifests, as packed.
 */
export function addressProblems(
  address: Manifest['repository'],
  packed: readonly Manifest[],
  { publish }: { publish: boolean },
): string[] {
  if (address === undefined) {
    return publish ? [`The address of the repository is unset: write it ${WHERE}.`] : [];
  }
  if (typeof address !== 'string' || !ADDRESS.test(address)) {
    return [`${JSON.stringify(address)} is not the address of a repository: write it ${WHERE}.`];
  }
  return packed.filter((it) => !says(it, address)).map(({ name }) => `${name} lacks ${address}.`);
}

function says({ homepage, bugs, repository }: Manifest, address: string): boolean {
  const url = typeof repository === 'object' ? repository.url : undefined;
  return [homepage, bugs, url].every((it) => it?.includes(address));
}
