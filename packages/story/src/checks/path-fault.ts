import type { AddressClaim } from './site-addresses.ts';

/** What file systems have room for in one name, in bytes. */
const MOST_OF_NAME = 255;

/** What stores of files, hosts' among them, have room for in a whole path, in bytes. */
const MOST_OF_PATH = 1024;

/** What is wrong with a path on hosts' disks, as the end of a sentence, or `undefined`. */
export function pathFault({
  path,
  ending = '',
}: Pick<AddressClaim, 'path' | 'ending'>): string | undefined {
  const file = `${path}${ending}`;
  // No letter takes more than four bytes.
  if (file.length * 4 < MOST_OF_NAME) return undefined;
  const long = file.split('/').find((name) => bytes(name) > MOST_OF_NAME);
  if (long !== undefined) {
    return `${long === file ? 'it' : 'a part of it'} has ${bytes(long)} bytes, and the name of a file has room for ${MOST_OF_NAME}`;
  }
  return bytes(`${file}/index.html`) > MOST_OF_PATH
    ? `it has ${bytes(file)} bytes, and hosts have room for ${MOST_OF_PATH} in the path of a file`
    : undefined;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
