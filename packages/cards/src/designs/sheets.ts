import type { CardBox, CardElement, DesignCard } from '../types.ts';
import { fill } from './place.ts';
import type { Palette } from './palette.ts';
import type { Scale } from './scale.ts';

/** How many earlier sheets show. More are as many to the eye. */
const EARLIER = 4;

/** Where the sheet in front lies: lower, the more lie behind it. It ends below the card. */
export function frontSheet({ earlier, size }: DesignCard, scale: Scale): CardBox {
  const y = scale.top + scale.step * Math.min(earlier.length, EARLIER);
  return { x: scale.margin, y, width: size.width - 2 * scale.margin, height: size.height - y };
}

/** The pile: paper, the edges of the earlier sheets, nearest in front, and the one that is read. */
export function sheets(card: DesignCard, scale: Scale, palette: Palette): CardElement[] {
  const front = frontSheet(card, scale);
  const earlier = card.earlier.slice(0, EARLIER).map((tone, index) => {
    const offset = scale.step * (index + 1);
    const area = {
      x: front.x + offset,
      y: front.y - offset,
      width: front.width - 2 * offset,
      height: scale.step,
    };
    return sheet(area, palette.earlierSheet, palette.softEdge(tone), scale.softEdge, palette);
  });
  return [
    ...earlier.toReversed().flat(),
    ...sheet(front, palette.sheet, palette.edge(card.tone), scale.edge, palette),
  ];
}

// Rectangles on whole pixels: borders would be drawn as slanted shapes.
function sheet(
  area: CardBox,
  color: string,
  edge: string,
  edgeHeight: number,
  { hairline }: Palette,
): CardElement[] {
  return [
    fill(area, hairline),
    fill({ ...area, x: area.x + 1, width: area.width - 2 }, color),
    fill({ ...area, height: edgeHeight }, edge),
  ];
}
