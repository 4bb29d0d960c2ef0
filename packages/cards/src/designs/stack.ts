import { box } from '../card-element.ts';
import type { CardBox, CardDesign, DesignCard } from '../types.ts';
import { FOOT_LINE, foot } from './foot.ts';
import { labelLine } from './label-line.ts';
import { paletteOf } from './palette.ts';
import { SCALES, type Scale } from './scale.ts';
import { frontSheet, sheets } from './sheets.ts';
import { words } from './words.ts';

/**
 * The stack: the event is a sheet on a pile, and the edges of the earlier ones show behind it.
 * Label, headline and deck stand where networks that cut cards to a square leave them.
 */
export const stack: CardDesign = {
  name: 'stack',
  version: '1',
  async draw(card, tools) {
    const scale = SCALES[card.size.name];
    const palette = paletteOf(card.colours);
    const front = frontSheet(card, scale);
    const essential = essentialRoom(card, scale, front);
    const { align } = scale;

    const label = await labelLine(
      card,
      tools,
      { palette, size: scale.label, align: scale.labelAlign },
      essential,
    );
    const end = footTop(card, scale);
    const lowest = essential.y + essential.height;
    const room = (above: number, below: number) => {
      const y = Math.round(essential.y + label.height + above);
      return { ...essential, y, height: Math.min(end - below, lowest) - y };
    };
    const whole = room(scale.above - scale.give, scale.below - scale.give);
    const side = scale.margin + scale.side;
    const text = await words(card, tools, {
      color: palette.ink,
      muted: palette.muted,
      align,
      room: room(scale.above, scale.below),
      more: [whole, { ...whole, x: side, width: card.size.width - 2 * side }],
      headline: scale.headline,
      deck: scale.deck,
      deckLines: scale.deckLines,
      gap: scale.gap,
      stand: scale.stand,
    });
    const ends = { x: side, y: end, width: card.size.width - 2 * side };
    const { ink, muted } = palette;
    return box(
      {
        display: 'flex',
        width: card.size.width,
        height: card.size.height,
        backgroundColor: palette.paper,
      },
      [
        ...sheets(card, scale, palette),
        ...label.at(essential.y),
        ...text,
        ...(await foot(card, tools, { ink, muted, size: scale.foot }, ends)),
      ],
    );
  },
};

/** Where on the sheet the words that matter may stand. */
function essentialRoom({ size }: DesignCard, scale: Scale, front: CardBox): CardBox {
  const { safe } = size;
  const x = Math.max(front.x + scale.side, safe.x);
  const right = Math.min(front.x + front.width - scale.side, safe.x + safe.width);
  const y = Math.max(front.y + scale.edge + scale.head, safe.y);
  return { x, y, width: right - x, height: safe.y + safe.height - y };
}

/** The top of the foot's line. */
function footTop({ size }: DesignCard, scale: Scale): number {
  return Math.round(size.height - scale.tail - FOOT_LINE * scale.foot);
}
