import { box } from '../card-element.ts';
import type {
  CardBox,
  CardElement,
  CardUpdate,
  DesignCard,
  DesignTools,
  TextStyle,
} from '../types.ts';
import type { Palette } from './palette.ts';
import { absolute, drop, fill, mirrored, place } from './place.ts';
import type { TimelineScale } from './timeline-scale.ts';

const LINE = 1.2;

/** Where rows stand. Lengths are pixels, from the left as if the card were read from there. */
export interface RowsPlace {
  /** The left end of all, and the right end. */
  left: number;
  right: number;
  /** The middle of the marks, and where headlines begin. */
  marks: number;
  words: number;
  /** The top of the first row, and from each to the next. */
  top: number;
  pitch: number;
}

/** A story's latest updates, newest first: a row each, along a line with a mark for each. */
export async function timelineRows(
  card: DesignCard,
  tools: DesignTools,
  palette: Palette,
  scale: TimelineScale,
  updates: { shown: readonly CardUpdate[]; more: boolean },
  at: RowsPlace,
): Promise<CardElement[]> {
  const rows = updates.shown.map((update, index) => {
    const y = Math.round(at.top + index * at.pitch);
    const row = { update, newest: index === 0 };
    return (scale.rail ? railRow : tallRow)(card, tools, palette, scale, row, { ...at, y });
  });
  return [line(card, palette, scale, updates, at), ...(await Promise.all(rows)).flat()];
}

interface Row {
  update: CardUpdate;
  newest: boolean;
}

type DrawRow = (
  card: DesignCard,
  tools: DesignTools,
  palette: Palette,
  scale: TimelineScale,
  row: Row,
  at: RowsPlace & { y: number },
) => Promise<CardElement[]>;

/** The date in a rail at the side, the headline beside it. */
const railRow: DrawRow = async (card, tools, palette, scale, { update, newest }, at) => {
  const rail = { x: at.left, y: at.y, width: at.marks - scale.mark - scale.gap - at.left };
  const date = await tools.fit(update.date, { ...sans(palette.muted), align: 'start' }, [
    { width: rail.width, lines: 1, largest: scale.date, smallest: Math.round(scale.date * 0.8) },
  ]);
  const room = { x: at.words, y: at.y, width: at.right - at.words };
  const elements = [
    mark(card, palette, scale, { update, newest }, at, at.y + (scale.row * LINE) / 2),
    place(card, date, mirrored(card, { ...rail, y: at.y + drop(scale.row, date.size) }), 'end'),
  ];
  if (isSaid(update)) {
    const label = await tools.line(
      update.label,
      { ...sans(palette.label(update.tone)), weight: 600 },
      { size: scale.date, width: room.width / 2 },
    );
    const y = at.y + drop(scale.row, scale.date);
    elements.push(place(card, label, mirrored(card, { ...room, y }), 'start'));
    const taken = Math.round(label.width + scale.date * 0.6);
    room.x += taken;
    room.width -= taken;
  }
  const words = await tools.line(update.headline, serif(palette, newest), {
    size: scale.row,
    width: room.width,
  });
  return [...elements, place(card, words, mirrored(card, room), 'start')];
};

/** What and when in a line of their own, over the headline. */
const tallRow: DrawRow = async (card, tools, palette, scale, { update, newest }, at) => {
  const room = { x: at.words, y: at.y, width: at.right - at.words };
  const small = { size: scale.date, width: room.width / 2 };
  const [label, date, words] = await Promise.all([
    tools.line(update.label, { ...sans(palette.label(update.tone)), weight: 600 }, small),
    tools.line(update.date, sans(palette.muted), small),
    tools.line(update.headline, serif(palette, newest), { size: scale.row, width: room.width }),
  ]);
  const after = Math.round(label.width + scale.date * 0.6);
  const beside = { ...room, x: room.x + after, width: room.width - after };
  const under = { ...room, y: Math.round(at.y + scale.date * LINE + scale.lead) };
  return [
    mark(card, palette, scale, { update, newest }, at, at.y + (scale.date * LINE) / 2),
    place(card, label, mirrored(card, room), 'start'),
    place(card, date, mirrored(card, beside), 'start'),
    place(card, words, mirrored(card, under), 'start'),
  ];
};

/** Colour alone says nothing to some readers: the kind is written, unless the headline says it. */
function isSaid({ tone, label, headline }: CardUpdate): boolean {
  return tone !== 'update' && !headline.toLowerCase().startsWith(label.toLowerCase());
}

/** A disc for the newest, a ring for each older one. */
function mark(
  card: DesignCard,
  palette: Palette,
  { mark: size, ring }: TimelineScale,
  { update, newest }: Row,
  { marks }: RowsPlace,
  middle: number,
): CardElement {
  const color = palette.edge(update.tone);
  const area = { x: marks - size / 2, y: Math.round(middle - size / 2), width: size, height: size };
  return box({
    ...absolute(mirrored(card, area)),
    boxSizing: 'border-box',
    borderRadius: size / 2,
    backgroundColor: newest ? color : palette.sheet,
    border: `${ring}px solid ${color}`,
  });
}

/** From the first mark to the last, and on where there are more updates than rows. */
function line(
  card: DesignCard,
  palette: Palette,
  scale: TimelineScale,
  { shown, more }: { shown: readonly CardUpdate[]; more: boolean },
  at: RowsPlace,
): CardElement {
  const first = (scale.rail ? scale.row : scale.date) * (LINE / 2);
  const rows = shown.length - 1 + (more ? 0.7 : 0);
  const area: CardBox = {
    x: at.marks - scale.line / 2,
    y: Math.round(at.top + first),
    width: scale.line,
    height: Math.round(rows * at.pitch),
  };
  return fill(mirrored(card, area), palette.rule);
}

function sans(color: string): TextStyle {
  return { family: 'sans', weight: 400, color, lineHeight: LINE };
}

function serif({ ink }: Palette, newest: boolean): TextStyle {
  return { family: 'serif', weight: newest ? 700 : 400, color: ink, lineHeight: LINE };
}
