import type { CardBox, CardElement, DesignCard, DesignTools, SetText } from '../types.ts';
import type { Palette } from './palette.ts';
import { place } from './place.ts';

/** How label and date are drawn. */
interface LabelLook {
  palette: Pick<Palette, 'label' | 'muted'>;
  size: number;
  /** `apart`: the label where reading starts, the date at the other end. */
  align: 'start' | 'center' | 'apart';
}

/** Where label and date don't fit one line at their size, they may be as much smaller. */
const SMALLER = [1, 0.88, 0.76];

const LABEL_LINE = 1.2;

/** Label and date, set. */
interface LabelLine {
  height: number;
  /** Shows them, their top at `y`. */
  at(y: number): CardElement[];
}

/**
 * What happened and when, together or at both ends of the room. A date that finds no place
 * beside the label stands under it.
 */
export async function labelLine(
  card: DesignCard,
  tools: DesignTools,
  look: LabelLook,
  room: Pick<CardBox, 'x' | 'width'>,
): Promise<LabelLine> {
  for (const share of SMALLER) {
    const size = Math.round(look.size * share);
    const gap = card.label && card.date ? Math.round(size * 0.7) : 0;
    const [label, date] = await setBoth(card, tools, look, size, room.width);
    const width = label.width + gap + date.width;
    if (label.cut || date.cut || width > room.width) continue;
    const line = together(card, room, look.align, width);
    return {
      height: Math.max(label.height, date.height),
      at: (y) => [
        place(card, label, { ...line, y }, 'start'),
        place(card, date, { ...line, y }, 'end'),
      ],
    };
  }
  const size = Math.round(look.size * (SMALLER.at(-1) ?? 1));
  const [label, date] = await setBoth(card, tools, look, size, room.width);
  const side = sideOf(look.align);
  return {
    height: label.height + date.height,
    at: (y) => [
      place(card, label, { ...room, y }, side),
      place(card, date, { ...room, y: Math.round(y + label.height) }, side),
    ],
  };
}

function setBoth(
  card: DesignCard,
  tools: DesignTools,
  { palette, align }: LabelLook,
  size: number,
  width: number,
): Promise<[SetText, SetText]> {
  const style = { family: 'sans', lineHeight: LABEL_LINE, align: sideOf(align) } as const;
  const color = palette.label(card.tone);
  return Promise.all([
    tools.line(card.label, { ...style, weight: 600, color }, { size, width }),
    tools.line(card.date, { ...style, weight: 400, color: palette.muted }, { size, width }),
  ]);
}

/** The part of the room that both take together. */
function together(
  { direction }: DesignCard,
  room: Pick<CardBox, 'x' | 'width'>,
  align: LabelLook['align'],
  width: number,
) {
  const free = room.width - width;
  if (align === 'apart') return room;
  const before = align === 'center' ? free / 2 : direction === 'rtl' ? free : 0;
  return { x: Math.round(room.x + before), width };
}

function sideOf(align: LabelLook['align']): 'start' | 'center' {
  return align === 'center' ? 'center' : 'start';
}
