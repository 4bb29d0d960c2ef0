import type { AddressClaim } from './site-addresses.ts';

/** A claim, and whose it is. */
export interface Owned<Owner> {
  claim: AddressClaim;
  owner: Owner;
}

/** A number at the end, or before a file's ending: what a family of addresses goes on by. */
const NUMBER = /\d+(?=(?:\.[^./]+)?$)/;

/**
 * Keeps who has which address.
 *
 * @returns A function that takes a claim down, or tells what is in its way: what has that address
 * already, a file where it needs a folder, or a folder of the same letters written otherwise.
 */
export function addressRegister<Owner>() {
  const exact = new Map<string, Owned<Owner>>();
  /** Those of every number, and of any number some that a family would have. */
  const families = new Map<string, Owned<Owner>>();
  const numbered = new Map<string, Owned<Owner>>();
  const folders = new Map<string, Owned<Owner>>();

  return (claim: AddressClaim, owner: Owner): Owned<Owner> | undefined => {
    const path = claim.path.normalize();
    const key = folded(path);
    const own: Owned<Owner> = { claim: { ...claim, path }, owner };
    const family = key.replace(NUMBER, '[n]');
    const isFamily = key.includes('[n]');
    const others = isFamily
      ? [numbered.get(key), families.get(key)]
      : [exact.get(key), families.get(family), claim.isFile ? folders.get(key) : undefined];
    const other = others.find((it) => it !== undefined && !isTheirs(it, own));
    if (other) return other;
    if (isFamily) families.set(key, families.get(key) ?? own);
    else {
      exact.set(key, exact.get(key) ?? own);
      if (family !== key) numbered.set(family, numbered.get(family) ?? own);
    }
    // A page is itself a folder.
    let folder = claim.isFile ? parentOf(path) : path;
    while (folder !== '') {
      const at = folded(folder);
      const known = folders.get(at);
      if (known?.claim.path === folder) break;
      const file = exact.get(at);
      if (known) return known;
      if (file?.claim.isFile) return file;
      folders.set(at, { claim: { ...own.claim, path: folder }, owner });
      folder = parentOf(folder);
    }
    return undefined;
  };
}

/** A publisher may put a page of their own where another of theirs would stand. */
function isTheirs<Owner>(a: Owned<Owner>, b: Owned<Owner>): boolean {
  return a.claim.isTheirs === true && b.claim.isTheirs === true;
}

/** What file systems take for the same is the same here. */
export function folded(path: string): string {
  return path.toLowerCase().normalize();
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
