import { shortHash } from '@developing-story/story';

/**
 * Where the file of a picture lies that Astro imported. Astro keeps this beside what it shows of a
 * picture, undocumented: should it go, a card of the publisher's own must be copied from what
 * Astro makes of the picture instead.
 *
 * @throws Error where Astro no longer tells.
 */
export function pictureFile(picture: object): string {
  const { fsPath } = picture as { fsPath?: string };
  if (fsPath === undefined) throw new Error('Astro no longer tells where a picture’s file is.');
  return fsPath;
}

/**
 * Tells a changed picture from what it was: ten hexadecimal digits of the name that Astro gives
 * its file, which has a hash of its bytes in it. The file itself may be on another machine.
 */
export function pictureVersion({ src }: { src: string }): string {
  return shortHash(src.replace(/^.*\//, ''));
}
