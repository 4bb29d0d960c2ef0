import { join } from 'node:path';
import { server } from 'virtual:developing-story/config';
import { shortHash } from '@developing-story/story';

/**
 * Where the file of a picture lies that Astro imported. Astro keeps this beside what it shows of a
 * picture, undocumented; `svgFilesPlugin` sees to it for SVGs. A server takes the file that the
 * build made of it: the other is the project's, which isn't there, or is another by now.
 *
 * @param story The story's file, for the error.
 * @throws Error where nothing tells, as where another plugin makes something of its own of a picture.
 */
export function pictureFile(picture: { src: string }, story: string): string {
  const { fsPath } = picture as { fsPath?: string };
  if (server) return join(server.pictures, nameOf(picture));
  if (fsPath !== undefined) return fsPath;
  throw new Error(
    `${story}: The picture ${picture.src} doesn't say where its file lies, which its card is drawn from. Save the picture as JPEG or PNG, or write "card: false" for a story without a card.`,
  );
}

/**
 * Tells a changed picture from what it was: ten hexadecimal digits of the name that Astro gives
 * its file, which has a hash of its bytes in it. The file itself may be on another machine.
 */
export function pictureVersion(picture: { src: string }): string {
  return shortHash(nameOf(picture));
}

function nameOf({ src }: { src: string }): string {
  return src.replace(/^.*\//, '');
}
