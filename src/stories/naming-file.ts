import { cardsDir } from 'virtual:developing-story/config';
import { renderFault } from 'astro-developing-story/render';

/**
 * What a story's file makes.
 *
 * @param file The story's, from the site's root.
 * @throws Error that names the file, where it fails.
 */
export async function namingFile<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw await renderFault(cardsDir, file, error);
  }
}

/**
 * What a file was compiled to: whoever renders it, its failure names it. What it makes is made at
 * once, as it was, since Astro awaits no part of a tree of MDX.
 */
export function namingContent<Props, T>(
  file: string,
  content: (props: Props) => T,
): (props: Props) => T | Promise<Awaited<T>> {
  return (props) => {
    try {
      const made = content(props);
      return made instanceof Promise ? namingFile(file, () => made) : made;
    } catch (error) {
      return namingFile(file, () => Promise.reject(error as Error));
    }
  };
}
