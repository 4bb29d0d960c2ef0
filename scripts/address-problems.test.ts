import { expect, it } from 'vitest';
import { addressProblems } from './address-problems.ts';
import { PUBLISHED, ROOT, type Manifest } from './published-packages.ts';
import { readManifest } from './pack-packages.ts';

const ADDRESS = 'https://github.com/owner/name';
const pnpmfile = new URL('../.pnpmfile.mjs', import.meta.url).href;
const { hooks, projectFields } = (await import(pnpmfile)) as {
  hooks: { beforePacking: (manifest: Manifest, folder: string) => Manifest };
  projectFields: (address: string | undefined, directory: string) => Partial<Manifest>;
};

/** The manifests of all packages as they are packed with an address. */
const packed = (address: string | undefined) =>
  PUBLISHED.map((folder) => ({
    ...readManifest(`${ROOT}/${folder}`),
    ...projectFields(address, folder === '.' ? '' : folder),
  }));

const problems = (address: string | undefined, publish = true, manifests = packed(address)) =>
  addressProblems(address, manifests, { publish });

it('an unset address keeps from publishing, and from nothing else', () => {
  expect(problems(undefined, false)).toEqual([]);
  expect(problems(undefined)).toEqual([
    'The address of the repository is unset: write it in the root’s package.json, as in "repository": "https://github.com/owner/name".',
  ]);
});

it('every package has it once it is set', () => {
  expect(problems(ADDRESS)).toEqual([]);
  expect(problems(ADDRESS, false, packed(undefined))).toHaveLength(PUBLISHED.length);
  expect(projectFields(ADDRESS, 'packages/story')).toEqual({
    homepage: 'https://github.com/owner/name#readme',
    bugs: 'https://github.com/owner/name/issues',
    repository: {
      type: 'git',
      url: 'git+https://github.com/owner/name.git',
      directory: 'packages/story',
    },
  });
});

it.each(['owner/name', 'git@github.com:owner/name.git', `${ADDRESS}.git`, `${ADDRESS}/`])(
  '%s is no address that this can be made of',
  (address) => {
    expect(problems(address, false).join('\n')).toContain('is not the address of a repository');
  },
);

it('a package is packed with the address of the root’s package.json', () => {
  const { repository } = readManifest(ROOT);
  const manifest = readManifest(`${ROOT}/packages/story`);
  expect(hooks.beforePacking(manifest, `${ROOT}/packages/story`)).toEqual({
    ...manifest,
    ...projectFields(repository as string | undefined, 'packages/story'),
  });
});
