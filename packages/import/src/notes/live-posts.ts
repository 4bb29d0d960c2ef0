import type { Block } from '../block.ts';
import type { DraftNote } from '../draft.ts';
import { isFragment } from '../fragment.ts';
import { oneLine } from '../one-line.ts';
import type { ImportCheck } from '../types.ts';
import { datesInTurn, timeTaken } from './dates-in-turn.ts';
import { trimRules } from './foot-notes.ts';
import { dateMissingCheck, writtenChecks } from './note-checks.ts';
import { readNoteLead } from './note-lead.ts';
import { normalizeDate } from './normalize-date.ts';
import { plainText } from './plain-text.ts';
import { postDate, postTime, type PostTime } from './post-time.ts';
import type { Reading } from './reading.ts';
import { timeElement } from './time-element.ts';
import { trimLead } from './trim-lead.ts';
import { readWrittenDate, type WrittenDate } from './written-date.ts';

/** An article parted from the posts of its live blog. */
interface LivePosts {
  /** In the order in which they stood. */
  notes: DraftNote[];
  article: Block[];
  checks: ImportCheck[];
}

/** A post taken apart, and its date as its markup or its words say it. */
interface Post {
  note: DraftNote;
  time?: PostTime;
  day?: string | undefined;
}

/** A line that ends in a post's time says no more: "Posted at 6:45 p.m.", "By Cy Day, 6:45 p.m." */
const LINE = 60;
const LONGEST_HEADLINE = 160;

/** Makes a note of each post of a live blog: its time, its heading, and all that it says. */
export function livePosts(blocks: readonly Block[], reading: Reading = {}): LivePosts {
  const byPost = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.post !== undefined) {
      byPost.set(block.post, [...(byPost.get(block.post) ?? []), block]);
    }
  }
  const posts = [...byPost.values()].map((post) => readPost(post, reading));
  const dates = datesOf(posts, reading);
  const checks: ImportCheck[] = [];
  const notes = posts.map(({ note, time }, index) => {
    const written = time && dates[index];
    if (written) checks.push(...writtenChecks(written, note.lead, note.line));
    else if (note.date === undefined) checks.push(dateMissingCheck(note));
    return written?.date === undefined ? note : { ...note, date: written.date };
  });
  return { notes, article: blocks.filter(({ post }) => post === undefined), checks };
}

/** The dates of posts, of which those that leave out their day come in turn. */
function datesOf(posts: readonly Post[], reading: Reading): (WrittenDate | undefined)[] {
  const read = (own: Reading) =>
    datesInTurn(
      posts.map((post) => (since) => dateOf(post, { ...own, published: since })),
      own.published,
    );
  const dates = read(reading);
  const times = posts.flatMap(({ time }, index) => (time?.alone ? [dates[index]] : []));
  if (!times.every((written) => written?.clock === 'bare')) return dates;
  const byHalves = read({ ...reading, halfDays: true });
  const { published } = reading;
  return timeTaken(byHalves, published) < timeTaken(dates, published) ? byHalves : dates;
}

function dateOf({ note, time, day }: Post, reading: Reading): WrittenDate | undefined {
  if (!time) return note.date === undefined ? undefined : { length: 0, date: note.date };
  const on = day === undefined ? undefined : readWrittenDate(plainText(day).trim(), reading);
  if (on?.date === undefined) return postDate(time, reading);
  const { guessed: _, ...written } = postDate(time, { ...reading, published: on.date }) ?? on;
  return { ...written, ...(on.guessed && { guessed: on.guessed }) };
}

function readPost(blocks: readonly Block[], reading: Reading): Post {
  const body: Block[] = [];
  const lead: string[] = [];
  let date: string | undefined;
  let time: PostTime | undefined;
  for (const block of blocks) {
    let rest: Block | undefined = block;
    const isDated = date !== undefined || time !== undefined;
    const element = isDated ? undefined : timeElement(block);
    const told = element && normalizeDate(element.datetime, reading.timeZone);
    const begun = isDated || told !== undefined ? undefined : postTime(block);
    if (element && told !== undefined) {
      date = told;
      const apart = partTime(block, element.text);
      lead.push(apart.lead);
      ({ rest } = apart);
    } else if (begun && body.every(({ type }) => type === 'heading')) {
      time = begun;
      lead.push(block.text.slice(0, begun.length));
      rest = trimLead(block, begun.length);
      if (rest && block.type === 'heading') rest = { ...rest, type: 'heading' };
    }
    if (rest && body.every(({ type }) => type === 'heading') && isAuthor(rest))
      lead.push(rest.text);
    else if (rest) body.push(rest);
  }
  const { headline, words } = takeHeadline(body.slice(0, trimRules(body, body.length)));
  const { kind = 'update' } = readNoteLead(headline ?? words[0]?.text ?? '', reading) ?? {};
  const note: DraftNote = {
    kind,
    ...(date !== undefined && { date }),
    ...(headline !== undefined && { headline }),
    line: blocks[0]?.line ?? 1,
    lead: oneLine(lead.join(' ')),
    empty: words.length === 0,
    blocks: words.length,
    fromFoot: false,
    body: words,
  };
  return { note, ...(time && { time }), day: blocks[0]?.day };
}

/** Who wrote a post stands above its words. */
function isAuthor({ type, text, hints }: Block): boolean {
  return (
    type === 'paragraph' && text.length <= LINE && (hints.has('author') || hints.has('byline'))
  );
}

/** A post's heading, or the line alone that stands above its paragraphs. */
function takeHeadline(body: readonly Block[]): { headline?: string; words: Block[] } {
  const [first, next] = body;
  const isHeadline =
    first?.type === 'heading' ||
    (first?.type === 'paragraph' &&
      isFragment(first.text, LONGEST_HEADLINE) &&
      next !== undefined &&
      !body.some(({ type }) => type === 'heading'));
  if (!first || !isHeadline) return { words: [...body] };
  return { headline: oneLine(first.text), words: body.slice(1) };
}

/** A block without the words that only say when it was posted. */
function partTime(block: Block, time: string): { lead: string; rest?: Block | undefined } {
  const { text } = block;
  if (block.type === 'paragraph' && text.length - time.length <= LINE && text.endsWith(time)) {
    return { lead: text };
  }
  if (!text.startsWith(time)) return { lead: '', rest: block };
  const length = time.length + (/^[\s:|–—-]*/.exec(text.slice(time.length))?.[0].length ?? 0);
  const rest = trimLead(block, length);
  return { lead: time, rest: rest && { ...rest, type: block.type } };
}
