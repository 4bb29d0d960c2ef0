import type { Element } from 'hast';
import { cleanSource } from '../clean-source.ts';
import { oneLine } from '../one-line.ts';
import { attribute } from './html-text.ts';

/**
 * Makes a picture plain: an `img` with the address that a browser would have loaded in the end,
 * whatever way of loading it late the page had.
 *
 * @returns Whether it has an address.
 */
export function normalizeImage(image: Element): boolean {
  const src = ['src', 'dataSrc', 'dataLazySrc', 'dataOriginal', 'srcSet', 'dataSrcset']
    .map(
      (name) =>
        attribute(image, name)
          .trim()
          .split(/[\s,]+/)[0] ?? '',
    )
    .find((address) => address !== '' && !address.startsWith('data:'));
  image.tagName = 'img';
  image.children = [];
  image.properties = {
    src: src ?? '',
    alt: oneLine(cleanSource(attribute(image, 'alt')).text),
  };
  return src !== undefined;
}
