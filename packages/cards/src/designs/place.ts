import { box } from '../card-element.ts';
import type { CardBox, CardElement, CardStyle, DesignCard, SetText } from '../types.ts';

/** Where in a room's width words stand. */
type Side = 'start' | 'center' | 'end';

/** A filled rectangle. */
export function fill(area: CardBox, color: string): CardElement {
  return box({ ...absolute(area), backgroundColor: color });
}

/** A box at a place of the card. */
export function absolute({ x, y, width, height }: CardBox): CardStyle {
  return { display: 'flex', position: 'absolute', left: x, top: y, width, height };
}

/** Places set words at a side of a room, by the card's direction, their top at `room.y`. */
export function place(
  { direction }: Pick<DesignCard, 'direction'>,
  set: SetText,
  room: Pick<CardBox, 'x' | 'y' | 'width'>,
  side: Side,
): CardElement {
  const free = room.width - set.width;
  const before = { start: 0, center: free / 2, end: free }[side];
  const x = Math.round(room.x + (direction === 'rtl' ? free - before : before));
  const area = { x, y: room.y, width: Math.ceil(set.width), height: Math.ceil(set.height) };
  return box(absolute(area), set.element);
}

/** Where an area lies on this card that is given for reading from the left. */
export function mirrored<Area extends Pick<CardBox, 'x' | 'width'>>(
  { direction, size }: Pick<DesignCard, 'direction' | 'size'>,
  area: Area,
): Area {
  return direction === 'rtl' ? { ...area, x: size.width - area.x - area.width } : area;
}

/** How much lower smaller words start to stand on one baseline with larger ones. */
export function drop(larger: number, smaller: number): number {
  return Math.round((larger - smaller) * 0.95);
}
