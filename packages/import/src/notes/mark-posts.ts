import type { Block } from '../block.ts';
import type { ImportCheck, LeftOut } from '../types.ts';
import { entriesOf } from './entries-of.ts';
import { callsLive } from './live-words.ts';
import { noteAt } from './note-at.ts';
import { isOriginalMark } from './original-mark.ts';
import { plainText } from './plain-text.ts';
import { postDate, postTime, type PostTime } from './post-time.ts';
import { readWrittenDate, readWrittenTime } from './written-date.ts';

/** An article's blocks, with the posts of its live blog marked. */
interface MarkedPosts {
  blocks: Block[];
  leftOut: LeftOut[];
  checks: ImportCheck[];
}

const LIVE_HINT = /^(?:live|liveblog|liveticker|ticker|updates)$/;
/** From one post to the next over midnight, in minutes. */
const NIGHT = 12 * 60;

/** A block that begins with a time, and its place. */
interface Start {
  index: number;
  time: PostTime;
  /** Since midnight, where it names no day. */
  minutes: number;
}

/**
 * Marks the posts of a live blog that are parted by nothing but the times they begin with: of plain
 * text, or of pages that have no element for each. They are told from other times in that the page
 * calls itself live, or that they are set off and run backwards, as no schedule does.
 *
 * @param title What the page says of itself.
 */
export function markPosts(blocks: readonly Block[], title = ''): MarkedPosts {
  if (blocks.some(({ post }) => post !== undefined)) {
    const begins = ({ post }: Block, above: Block | undefined) =>
      post !== undefined && post !== above?.post;
    return markDays(blocks, new Set(indicesOf(blocks, begins)));
  }
  const { blocks: apart, leftOut, entries } = partEntries(blocks);
  const starts = findStarts(apart);
  const [first, second] = starts;
  if (!first || !second) return { blocks: [...blocks], leftOut: [], checks: [] };
  const isLive = calledLive(apart.slice(0, first.index + 1), title);
  const isSetOff = starts.every(({ time }) => time.setOff);
  if (!isLive && !(isSetOff && runsBackwards(starts))) {
    const checks = isSetOff ? leftInText(apart[first.index]) : [];
    return { blocks: [...blocks], leftOut: [], checks };
  }
  const begins = new Set(starts.map(({ index }) => index));
  const end = endOfPosts(apart, starts, entries);
  let post = 0;
  const marked = apart.map((block, index) => {
    if (begins.has(index)) post += 1;
    return post > 0 && index < end ? { ...block, post } : block;
  });
  const days = markDays(marked, begins);
  return { ...days, leftOut: [...leftOut, ...days.leftOut] };
}

function indicesOf(
  blocks: readonly Block[],
  fits: (block: Block, above: Block | undefined) => boolean,
): number[] {
  return blocks.flatMap((block, index) => (fits(block, blocks[index - 1]) ? [index] : []));
}

/** Parts lists and tables whose every entry begins with a time into their entries. */
function partEntries(blocks: readonly Block[]) {
  const entriesApart = new Set<Block>();
  const leftOut: LeftOut[] = [];
  const apart = blocks.flatMap((block) => {
    const entries = entriesOf(block);
    const [head = [], ...rest] = entries;
    const isTimed = (entry: readonly Block[]) => entry[0] !== undefined && postTime(entry[0]);
    const rows = block.nodes[0]?.type === 'table' && !isTimed(head) ? rest : entries;
    if (rows.length < 2 || !rows.every(isTimed)) return [block];
    if (rows !== entries) {
      const words = head.map(({ text }) => text).join(' ');
      leftOut.push({ what: 'head of a table of updates', words, line: block.line, unseen: false });
    }
    for (const part of rows.flat()) entriesApart.add(part);
    return rows.flat();
  });
  return { blocks: apart, leftOut, entries: entriesApart };
}

/** The blocks that begin with a time and have words of their own. */
function findStarts(blocks: readonly Block[]): Start[] {
  const starts = blocks.flatMap((block, index): Start[] => {
    const time = block.note || block.silent ? undefined : postTime(block);
    if (!time) return [];
    const isWhole = block.text.length <= time.length;
    const next = blocks[index + 1];
    if (isWhole && (!next || next.type === 'rule' || postTime(next))) return [];
    return [{ index, time, minutes: minutesOf(time) }];
  });
  // A byline's or a table's full date among times alone is none of them, nor the reverse.
  const alone = starts.filter(({ time }) => time.alone);
  if (alone.length > 0) return alone;
  // The article's own time stands above those of its posts, and is older than the newest.
  const [own, newest, next] = starts.map(({ time }) => postDate(time, { timeZone: 'UTC' })?.date);
  const isOwn = own !== undefined && newest !== undefined && next !== undefined;
  return isOwn && own < newest && newest >= next ? starts.slice(1) : starts;
}

function minutesOf({ words }: PostTime): number {
  const { date = '' } = readWrittenTime(words, { published: '2000-01-01', timeZone: 'UTC' }) ?? {};
  const [, hour, minute] = /T(\d\d):(\d\d)/.exec(date) ?? [];
  return Number(hour ?? 0) * 60 + Number(minute ?? 0);
}

function calledLive(above: readonly Block[], title: string): boolean {
  return (
    callsLive(title) ||
    above.some(
      ({ text, hints }) => callsLive(text) || [...hints].some((hint) => LIVE_HINT.test(hint)),
    )
  );
}

/** Newest first, over midnight too. */
function runsBackwards(starts: readonly Start[]): boolean {
  const steps = starts.slice(1).map(({ minutes }, index) => {
    const above = starts[index]?.minutes ?? 0;
    return above >= minutes || above + 24 * 60 - minutes < NIGHT;
  });
  const distinct = new Set(starts.map(({ minutes }) => minutes)).size > 1;
  return steps.length > 0 && distinct && steps.every(Boolean);
}

/** Where the lowest post ends: at what is marked as something else, else with the article. */
function endOfPosts(
  blocks: readonly Block[],
  starts: readonly Start[],
  entries: ReadonlySet<Block>,
): number {
  const last = starts.at(-1)?.index ?? 0;
  const lowest = blocks[last];
  const { depth = 0, type } = lowest ?? {};
  const inList = lowest !== undefined && entries.has(lowest);

  const end = blocks.findIndex(
    (block, index) =>
      index > last &&
      (block.type === 'rule' ||
        (inList && !entries.has(block)) ||
        block.note !== undefined ||
        isOriginalMark(block.text) ||
        noteAt(blocks, index) !== undefined ||
        (type === 'heading' && block.type === 'heading' && (block.depth ?? 0) <= depth)),
  );
  return end === -1 ? blocks.length : end;
}

/**
 * Gives posts the day that a line above them names, and takes that line out. The only such line,
 * above them all, is the article's own, where it has a year.
 */
function markDays(blocks: readonly Block[], begins: ReadonlySet<number>): MarkedPosts {
  const lines = indicesOf(blocks, isDay).filter((index) => {
    const below = blocks.findIndex(({ type }, at) => at > index && type !== 'rule');
    return !begins.has(index) && begins.has(below);
  });
  const [only, ...more] = lines;
  const isHead =
    only !== undefined && more.length === 0 && only < Math.min(...begins) && hasYear(blocks[only]);
  const days = new Set(isHead ? [] : lines);
  const leftOut: LeftOut[] = [];
  let day: string | undefined;
  const kept = blocks.flatMap((block, index): Block[] => {
    if (days.has(index)) {
      day = block.text;
      leftOut.push({ what: 'day of posts', words: day, line: block.line, unseen: false });
      return [];
    }
    return [block.post === undefined || day === undefined ? block : { ...block, day }];
  });
  return { blocks: kept, leftOut, checks: [] };
}

function hasYear(block: Block | undefined): boolean {
  return readWrittenDate(plainText(block?.text ?? '').trim())?.date !== undefined;
}

function isDay({ text, type }: Block): boolean {
  if (type !== 'paragraph' && type !== 'heading') return false;
  const plain = plainText(text).trim();
  const date = readWrittenDate(plain, { published: '2000-01-01' });
  return date !== undefined && !date.clock && date.length === plain.length;
}

function leftInText(block: Block | undefined): ImportCheck[] {
  if (!block) return [];
  const message = `Paragraphs begin with times, from "${block.text.slice(0, 80)}" on. They were left in the article, as nothing says that they are posts of a live blog.`;
  return [{ code: 'note-left-in-text', message, line: block.line }];
}
