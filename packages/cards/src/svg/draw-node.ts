import satori from 'satori';
import type { Typesetter } from '../text/index.ts';
import type { CardDesign, CardNode, DesignCard } from '../types.ts';
import { blaming } from './blaming.ts';
import { renderSvg, type Rendering } from './render-svg.ts';
import { sameArray } from './same-array.ts';

/** What a design made of a card. */
export interface LaidOut {
  design: CardDesign;
  card: DesignCard;
  node: CardNode;
  typesetter: Pick<Typesetter, 'satori' | 'letters' | 'runs'>;
}

/** A picture, and the characters in it that no font has. */
export interface Drawn {
  rendering: Rendering;
  unset: ReadonlySet<string>;
}

/**
 * Draws a tree with satori: letters as outlines, so that it looks the same whatever renders it.
 * @throws {CardError} what is wrong with it, and what to do.
 */
export async function drawNode({ design, card, node, typesetter }: LaidOut): Promise<Drawn> {
  const { fonts, graphemeImages } = await typesetter.satori();
  const unset = new Set<string>();
  const svg = await blaming(design, card, () =>
    // satori's own type of a tree is React's.
    satori(node as Parameters<typeof satori>[0], {
      width: card.size.width,
      height: card.size.height,
      fonts: sameArray(fonts),
      graphemeImages,
      // Asked for characters in no font: said, not fetched.
      loadAdditionalAsset: (_language, characters) => {
        if (!(characters in graphemeImages)) unset.add(characters);
        return Promise.resolve([]);
      },
    }),
  );
  return { rendering: await renderSvg(svg, card.size), unset };
}
