import sharp from 'sharp';

/** A publisher's own design, which has its ground from a file beside it: `export const paper`. */
export const DESIGN = `/** @jsxImportSource astro-developing-story */
import type { DesignCard, DesignTools } from 'astro-developing-story/types';
import { paper } from './paper.js';

export default async function draw(card: DesignCard, { fit }: DesignTools) {
  const { width, height } = card.size;
  const headline = await fit(
    card.headline,
    { family: 'serif', weight: 700, color: card.colours.ink, lineHeight: 1.1 },
    [{ width: width - 160, lines: 4, largest: 96, smallest: 40 }],
  );
  return (
    <div style={{ display: 'flex', width, height, padding: 80, backgroundColor: paper }}>
      {headline.element}
    </div>
  );
}
`;

/** The colour of a card's corner, `r,g,b`. */
export async function corner(card: Buffer | undefined): Promise<string> {
  const { data } = await sharp(card).raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray(0, 3)].join(',');
}
