import type { CardBox, CardElement, CardPicture, DesignCard, DesignTools } from '../types.ts';
import { absolute, drop, fill, place } from './place.ts';
import { box } from '../card-element.ts';

/** How the foot is drawn. */
interface FootLook {
  ink: string;
  muted: string;
  size: number;
  /** Under a logo that is drawn for another ground than the one it stands on. */
  plate?: string;
}

export const FOOT_LINE = 1.2;

/** A logo is as high as this many letters of the publication's name. */
const LOGO = { height: 1.5, width: 9 };

/** Around a logo on a plate, as a share of the name's size. */
const PLATE_MARGIN = 0.35;

/** How much smaller a long name may be. */
const NAME_LEAST = 0.7;

/** The publication, by name or logo, and at the other end which update this is. */
export async function foot(
  card: DesignCard,
  tools: DesignTools,
  { ink, muted, size, plate }: FootLook,
  room: Pick<CardBox, 'x' | 'y' | 'width'>,
): Promise<CardElement[]> {
  const style = { lineHeight: FOOT_LINE } as const;
  const small = { size: Math.round(size * 0.94), width: room.width / 2 };
  const number = card.foot
    ? await tools.line(card.foot, { ...style, family: 'sans', weight: 400, color: muted }, small)
    : undefined;
  const elements: CardElement[] = [];
  if (number) {
    // Down to the baseline of the larger name.
    const y = room.y + drop(size, small.size);
    elements.push(place(card, number, { ...room, y }, 'end'));
  }
  if (card.logo) return [...elements, ...logo(card, card.logo, size, room, plate)];
  const width = room.width - (number ? number.width + 2 * size : 0);
  const serif = { ...style, family: 'serif', weight: 700, color: ink } as const;
  const name = await tools.fit(card.publication, serif, [
    { width, lines: 1, largest: size, smallest: Math.round(size * NAME_LEAST) },
  ]);
  // A smaller name keeps the line's foot.
  const y = room.y + drop(size, name.size);
  return [...elements, place(card, name, { ...room, y }, 'start')];
}

function logo(
  { direction }: DesignCard,
  { src, width, height }: CardPicture,
  size: number,
  room: Pick<CardBox, 'x' | 'y' | 'width'>,
  plate: string | undefined,
): CardElement[] {
  const scale = Math.min((LOGO.height * size) / height, (LOGO.width * size) / width);
  const shown = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const margin = plate ? Math.round(size * PLATE_MARGIN) : 0;
  const before = direction === 'rtl' ? room.width - shown.width - margin : margin;
  const y = Math.round(room.y + (FOOT_LINE * size - shown.height) / 2);
  const area = { x: room.x + before, y, ...shown };
  const img = { type: 'img', key: null, props: { src, ...shown, style: shown } };
  const under = {
    x: area.x - margin,
    y: area.y - margin,
    width: area.width + 2 * margin,
    height: area.height + 2 * margin,
  };
  return [...(plate ? [fill(under, plate)] : []), box(absolute(area), img)];
}
