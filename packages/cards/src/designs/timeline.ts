import { box } from '../card-element.ts';
import type { CardBox, CardDesign, DesignCard, DesignTools, SetText } from '../types.ts';
import { breaksWord } from './breaks-word.ts';
import { FOOT_LINE, foot } from './foot.ts';
import { HEADLINE_LEAST } from './headline-rooms.ts';
import { labelLine } from './label-line.ts';
import { paletteOf } from './palette.ts';
import { mirrored, place } from './place.ts';
import { SCALES, type Scale } from './scale.ts';
import { frontSheet, sheets } from './sheets.ts';
import { stack } from './stack.ts';
import { timelineRows, type RowsPlace } from './timeline-rows.ts';
import { TIMELINE_SCALES, type TimelineScale } from './timeline-scale.ts';
import { setHeadline } from './words.ts';

/** Fewer are no timeline. */
const ROWS_MIN = 2;

/** How many rows are worth a smaller title. */
const ROWS_WISHED = [4, 3, ROWS_MIN];

/** How many times as large as a row a title is at least. */
const TITLE_SHARE = 1.4;

/**
 * A story's title over its latest updates, a row each, as many as the sheet holds. A card of an
 * event, of a story that hardly moved yet, or with a title too long to leave room for two rows is
 * drawn as a stack.
 */
export const timeline: CardDesign = {
  name: 'timeline',
  version: '1',
  async draw(card, tools) {
    const updates = card.kind === 'story' ? (card.updates ?? []) : [];
    if (updates.length < ROWS_MIN) return stack.draw(card, tools);
    const { size } = card;
    const { safe } = size;
    const scale = SCALES[size.name];
    const rows = TIMELINE_SCALES[size.name];
    const palette = paletteOf(card.colours);
    const columns = columnsOf(card, scale, rows);
    const end = Math.round(size.height - scale.tail - FOOT_LINE * scale.foot);

    const titleRoom = {
      x: columns.title,
      width: Math.min(columns.right, safe.x + safe.width) - columns.title,
    };
    const lowest = Math.round(end - scale.below * 1.25);
    const label = await labelLine(
      card,
      tools,
      { palette, size: scale.label, align: rows.rail ? 'start' : 'apart' },
      mirrored(card, titleRoom),
    );
    const head = Math.max(frontSheet(card, scale).y + scale.edge + scale.head, safe.y);
    const top = Math.round(head + label.height + scale.above * (rows.rail ? 0.5 : 0.8));
    const room: CardBox = {
      ...titleRoom,
      y: top,
      height: lowest - top,
    };
    const title = await setTitle(card, tools, palette.ink, rows, room, updates.length);
    if (!title) return stack.draw(card, tools);

    const first = Math.round(top + title.height + rows.above);
    const space = lowest - first;
    const count = Math.min(updates.length, rowsIn(space, rows));
    const at: RowsPlace = {
      ...columns,
      top: first,
      pitch: Math.min(rows.pitch.most, Math.floor((space - rowHeight(rows)) / (count - 1))),
    };
    const shown = { shown: updates.slice(0, count), more: updates.length > count };
    const ends = { x: columns.left, y: end, width: columns.right - columns.left };
    const { ink, muted } = palette;
    return box(
      { display: 'flex', width: size.width, height: size.height, backgroundColor: palette.paper },
      [
        ...sheets(card, scale, palette),
        ...label.at(head),
        place(card, title, mirrored(card, room), 'start'),
        ...(await timelineRows(card, tools, palette, rows, shown, at)),
        ...(await foot(card, tools, { ink, muted, size: scale.foot }, ends)),
      ],
    );
  },
};

/**
 * On wide cards the title and the updates' headlines begin where the square begins that networks
 * cut out, and dates stand in a rail outside of it. Elsewhere marks take the rail's place.
 */
function columnsOf({ size }: DesignCard, scale: Scale, { rail, mark, gap }: TimelineScale) {
  const left = scale.margin + scale.side;
  const right = size.width - left;
  if (!rail) return { left, right, title: left, marks: left + mark / 2, words: left + mark + gap };
  const words = size.safe.x + mark + gap;
  return { left, right, title: words, marks: words - gap - mark / 2, words };
}

/** The title as large as the rows leave it, or nothing where it leaves no room for two. */
async function setTitle(
  { headline }: DesignCard,
  tools: DesignTools,
  color: string,
  rows: TimelineScale,
  room: CardBox,
  updates: number,
): Promise<SetText | undefined> {
  const style = { color, align: 'start' } as const;
  const counts = ROWS_WISHED.map((count) => Math.min(count, updates));
  const tries = [
    ...counts.map((count) => ({ count, least: rows.row * TITLE_SHARE })),
    // Rather a small title than one whose words are broken.
    ...counts.map((count) => ({ count, least: HEADLINE_LEAST })),
  ];
  for (const { count, least } of tries) {
    const below = rows.above + rowHeight(rows) + (count - 1) * rows.pitch.least;
    const height = room.height - below;
    const { width } = room;
    const place = { width, height, largest: rows.title, least: Math.round(least) };
    const set = await setHeadline(headline, tools, style, place);
    if (!set.cut && set.height <= height && !breaksWord(headline, set.lines)) return set;
  }
  return undefined;
}

function rowsIn(space: number, rows: TimelineScale): number {
  return Math.floor((space - rowHeight(rows)) / rows.pitch.least) + 1;
}

function rowHeight({ rail, row, date, lead }: TimelineScale): number {
  return (rail ? row : row + date) * 1.2 + lead;
}
