import satori from 'satori';
import type { CardDesign, HeadlineFit, HeadlineRoom } from './card-design.ts';
import { box } from './card-element.ts';
import { cardFonts } from './card-fonts.ts';
import type { CardFacts } from './types.ts';

/** Sizes differ by whole steps, so that a letter more or less rarely changes one. */
const STEP = 2;

/** Pixels by which lines are narrowed to balance them. */
const BALANCE_STEP = 8;

/** Of words with many letters one or the other is widest. */
const LONGEST_WORDS = 3;

/**
 * Finds the largest size at which a headline fits a room of the design, the best room first, and
 * the narrowest lines at that size, so that they are balanced. One too long for every room gets
 * the last one's smallest size and an ellipsis.
 */
export async function fitHeadline(design: CardDesign, facts: CardFacts): Promise<HeadlineFit> {
  for (const room of design.rooms) {
    const size = await largestThatFits(design, facts, room);
    if (size !== undefined) return { size, width: await balancedWidth(design, facts, room, size) };
  }
  const last = design.rooms.at(-1);
  if (!last) throw new RangeError(`The design "${design.name}" has no room for a headline.`);
  return { size: last.smallest, width: last.width, lines: last.lines };
}

async function largestThatFits(
  design: CardDesign,
  facts: CardFacts,
  room: HeadlineRoom,
): Promise<number | undefined> {
  const sizes = Math.floor((room.largest - room.smallest) / STEP);
  const found = await lastThat(sizes, async (step) => {
    const size = room.smallest + step * STEP;
    if ((await longestWord(design, facts, size)) > room.width) return false;
    return (await lineCount(design, facts, { size, width: room.width })) <= room.lines;
  });
  return found === undefined ? undefined : room.smallest + found * STEP;
}

/** The narrowest width that takes no more lines than the whole room does. */
async function balancedWidth(
  design: CardDesign,
  facts: CardFacts,
  { width }: HeadlineRoom,
  size: number,
): Promise<number> {
  const lines = await lineCount(design, facts, { size, width });
  const word = await longestWord(design, facts, size);
  const steps = Math.max(0, Math.floor((width - word) / BALANCE_STEP));
  const found = await lastThat(steps, async (step) => {
    const narrower = { size, width: width - step * BALANCE_STEP };
    return (await lineCount(design, facts, narrower)) <= lines;
  });
  return width - (found ?? 0) * BALANCE_STEP;
}

/** The last of 0 … `count` for which a condition holds that once false stays false. */
async function lastThat(
  count: number,
  holds: (index: number) => Promise<boolean>,
): Promise<number | undefined> {
  if (!(await holds(0))) return undefined;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

async function lineCount(design: CardDesign, facts: CardFacts, fit: HeadlineFit): Promise<number> {
  const { height } = await measure(design.headline(facts, fit), fit.width);
  return Math.round(height / (fit.size * design.lineHeight));
}

/** A word broken over two lines is no fit, so the longest must find room whole. */
async function longestWord(design: CardDesign, facts: CardFacts, size: number): Promise<number> {
  const words = facts.headline.split(' ').toSorted((a, b) => b.length - a.length);
  const widths = words.slice(0, LONGEST_WORDS).map(async (word) => {
    const { props } = design.headline({ ...facts, headline: word }, { size, width: 0 });
    const { width: _, ...style } = props.style;
    return (await measure(box({ ...style, whiteSpace: 'nowrap' }, word), undefined)).width;
  });
  return Math.max(0, ...(await Promise.all(widths)));
}

async function measure(
  element: ReturnType<typeof box>,
  width: number | undefined,
): Promise<{ width: number; height: number }> {
  let found = { width: 0, height: 0 };
  const frame = box(
    {
      display: 'flex',
      alignItems: 'flex-start',
      justifyContent: 'flex-start',
      width: width ?? 20_000,
    },
    [element],
  );
  await satori(frame, {
    width: width ?? 20_000,
    height: 4_000,
    fonts: cardFonts(),
    embedFont: false,
    onNodeDetected: (node) => {
      if (node.textContent !== undefined || node.props['children'] === element.props.children) {
        found = {
          width: Math.max(found.width, node.width),
          height: Math.max(found.height, node.height),
        };
      }
    },
  });
  return found;
}
