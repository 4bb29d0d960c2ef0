import { readFile } from 'node:fs/promises';
import type { Subject } from './material.ts';
import { DECK, HEADLINE, tree, words } from './tree.ts';

/** The design for who gives satori a tree as its documentation shows. */
export async function plainTree({ headline, deck, picture }: Subject) {
  const src = picture && `data:image/jpeg;base64,${await readFile(picture, 'base64')}`;
  const parts = {
    headline: words(headline, 'Serif', HEADLINE, 700),
    deck: words(deck, 'Sans', DECK, 400),
    picture: src,
  };
  return tree(parts);
}
