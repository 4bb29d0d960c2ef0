import { slug } from 'github-slugger';

/**
 * The slug that a story file's path makes, as Astro's glob loader has it, in composed letters
 * (NFC): a file's name that came from a Mac or an archive may have them taken apart.
 *
 * @param file From the folder of the stories, with forward slashes.
 */
export function slugOfFile(file: string): string {
  return file
    .replace(/\.[^./]+$/, '')
    .split('/')
    .map((segment) => slug(segment.normalize()))
    .join('/')
    .replace(/\/index$/, '');
}
